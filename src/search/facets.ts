/** Filters of the results, and how many results each value would leave. */

import type { PackUnit, SearchPack } from './pack.ts';

/** o: chapter, which holds the objective; s: section; p: principle; g: goal, 0 for all goals. */
export const facetNames = ['o', 's', 'p', 'g'] as const;
export type FacetName = (typeof facetNames)[number];
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

export const noChoice: Choice = { o: [], s: [], p: [], g: [] };

/** The values of a unit for a facet. */
export function valuesOf(pack: SearchPack, unit: PackUnit, facet: FacetName): readonly string[] {
  const section = pack.sections[unit.section];
  switch (facet) {
    case 'o':
      return section ? [section.chapter] : [];
    case 's':
      return section && section.id !== section.chapter ? [section.id] : [];
    case 'p':
      return [...unit.principles];
    case 'g':
      return unit.goals.map(String);
  }
}

/** A unit passes when, for every facet in use, it has one of the values chosen there. */
export function passes(
  pack: SearchPack,
  unit: PackUnit,
  choice: Choice,
  except?: FacetName,
): boolean {
  return facetNames.every((facet) => {
    const chosen = choice[facet];
    if (facet === except || chosen.length === 0) return true;
    const own = valuesOf(pack, unit, facet);
    return chosen.some((value) => own.includes(value));
  });
}

/** For each value of the facet, how many of the units have it, the other filters applied. */
export function countsOf(
  pack: SearchPack,
  units: readonly PackUnit[],
  choice: Choice,
  facet: FacetName,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) {
    if (!passes(pack, unit, choice, facet)) continue;
    for (const value of valuesOf(pack, unit, facet))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The facet whose filter, taken off, leaves most units; undefined when none helps. */
export function facetToLoosen(
  pack: SearchPack,
  units: readonly PackUnit[],
  choice: Choice,
): { facet: FacetName; count: number } | undefined {
  return facetNames
    .filter((facet) => choice[facet].length > 0)
    .map((facet) => ({
      facet,
      count: units.filter((unit) => passes(pack, unit, choice, facet)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
}
