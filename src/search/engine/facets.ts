/** Filters of the results, and how many results each value would leave. */

import type { Language } from '../../model/languages.ts';
import type { TextPlace } from '../long-texts/long-text.ts';
import type { PackUnit, SearchPack } from './pack.ts';

/**
 * o: chapter, which holds the objective; s: section; p: principle; g: goal, 0 for all goals;
 * l: layer, where the words stand; t: tongue, the language of the words.
 */
export const facetNames = ['o', 's', 'p', 'g', 'l', 't'] as const;
export type FacetName = (typeof facetNames)[number];
/** Values per facet: those that a result has, or those that a reader chose. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

export const noChoice: Facets = { o: [], s: [], p: [], g: [], l: [], t: [] };

/** Values of the layer facet that are no layers: the Compact itself, and pages of running text. */
export const ownWords = 'text';
export const pagesOfText = 'pages';

export function facetsOfUnit(pack: SearchPack, unit: PackUnit): Facets {
  const section = pack.sections[unit.section];
  return {
    o: section ? [section.chapter] : [],
    s: section && section.id !== section.chapter ? [section.id] : [],
    p: [...unit.principles],
    g: unit.goals.map(String),
    l: [ownWords],
    t: [pack.language],
  };
}

/** A note has the facets of its unit, or of the section that it is written to. */
export function facetsOfText(
  pack: SearchPack,
  unit: PackUnit | undefined,
  text: TextPlace,
  language: Language,
): Facets {
  const section = pack.sections.find((one) => one.id === text.unit);
  return {
    ...noChoice,
    ...(section
      ? { o: [section.chapter], s: section.id === section.chapter ? [] : [section.id] }
      : {}),
    ...(unit ? facetsOfUnit(pack, unit) : {}),
    l: [text.layer ?? pagesOfText],
    t: [language],
  };
}

/** A result passes when, for every facet in use, it has one of the values chosen there. */
export const passes = (own: Facets, choice: Facets, except?: FacetName): boolean =>
  facetNames.every((facet) => {
    const chosen = choice[facet];
    if (facet === except || chosen.length === 0) return true;
    return chosen.some((value) => own[facet].includes(value));
  });

/** For each value of the facet, how many of the results have it, the other filters applied. */
export function countsOf(
  results: readonly Facets[],
  choice: Facets,
  facet: FacetName,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of results) {
    if (!passes(own, choice, facet)) continue;
    for (const value of own[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The facet whose filter, taken off, leaves most results; undefined when none helps. */
export function facetToLoosen(
  results: readonly Facets[],
  choice: Facets,
): { facet: FacetName; count: number } | undefined {
  return facetNames
    .filter((facet) => choice[facet].length > 0)
    .map((facet) => ({
      facet,
      count: results.filter((own) => passes(own, choice, facet)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
}
