/** What is near in meaning among the results: below the sure ones, together with those by some words. */

import type { SearchIndex } from './index-words.ts';
import type { Near } from './meaning.ts';
import type { Result } from './result.ts';
import { isSpaceless } from './scripts.ts';
import { rank } from './tiers.ts';

/** How much the words that a unit has count, beside a nearness of 1. */
const wordShare = 0.25;

/** `near`, nearest first; the results come back unsorted. */
export function blended(
  index: SearchIndex,
  results: readonly Result[],
  near: readonly Near[],
): Result[] {
  // Of a run without spaces the parts that occur are no slips: they may stand there by chance.
  const weak = rank(isSpaceless(index.language) ? 'fuzzy' : 'some');
  const sure = results.filter(({ tier }) => rank(tier) < weak);
  const known = new Set(sure.map(({ id }) => id));
  const some = new Map(
    results.flatMap((one) => (known.has(one.id) ? [] : [[one.id, one] as const])),
  );
  const mostWords = Math.max(0, ...[...some.values()].map(({ score }) => score)) || 1;
  const nearest = near[0]?.[1] ?? 1;
  const nearness = new Map(near.map(([order, score]) => [order, score / nearest]));
  const loose = index.units.flatMap(({ id, order }): Result[] => {
    const words = some.get(id);
    const meant = nearness.get(order);
    if (known.has(id) || (!words && meant === undefined)) return [];
    const score = (meant ?? 0) + (wordShare * (words?.score ?? 0)) / mostWords;
    const tier = meant === undefined ? 'some' : 'meaning';
    return [{ id, tier, score, spans: words?.spans ?? [] }];
  });
  return [...sure, ...loose];
}
