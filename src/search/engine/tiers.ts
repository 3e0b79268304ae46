/** How well a unit answers, best first. Results of a lower tier never stand above a higher one. */
export const tiers = [
  'place',
  'phrase',
  'words',
  'inflected',
  'synonym',
  'fuzzy',
  'meaning',
  'some',
] as const;
export type Tier = (typeof tiers)[number];
export const rank = (tier: Tier): number => tiers.indexOf(tier);
export const worse = (a: Tier, b: Tier): Tier => (rank(a) >= rank(b) ? a : b);
