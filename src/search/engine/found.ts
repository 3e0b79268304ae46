/** All that a query finds, in one language or several, as one list that the filters apply to. */

import type { Language } from '../../model/languages.ts';
import type { LongHit } from '../long-texts/long-texts.ts';
import { type Facets, facetsOfText, facetsOfUnit } from './facets.ts';
import type { IndexedUnit } from './index-words.ts';
import type { Result } from './result.ts';
import type { Answer, Search } from './search.ts';

export interface FoundUnit {
  language: Language;
  unit: IndexedUnit;
  result: Result;
  facets: Facets;
}

export interface FoundText {
  language: Language;
  hit: LongHit;
  /** Place in the order of the Compact; pages come last. */
  order: number;
  facets: Facets;
}

/** Units that the query names stand first, then those that answer it, best first. */
export function unitsFound({ index }: Search, { places, results }: Answer): FoundUnit[] {
  const named = places.map(
    (id): Result =>
      results.find((one) => one.id === id) ?? { id, tier: 'place', score: 0, spans: [] },
  );
  const rest = results.filter(({ id }) => !places.includes(id));
  return [...named, ...rest].flatMap((result) => {
    const unit = index.byId.get(result.id);
    if (!unit) return [];
    return [{ language: index.language, unit, result, facets: facetsOfUnit(index.pack, unit) }];
  });
}

export function textsFound({ index }: Search, hits: readonly LongHit[]): FoundText[] {
  return hits.map((hit) => {
    const unit = index.byId.get(hit.text.unit ?? '');
    return {
      language: index.language,
      hit,
      order: unit?.order ?? index.units.length,
      facets: facetsOfText(index.pack, unit, hit.text, index.language),
    };
  });
}

/**
 * Lists of several languages in one: a unit stands at its best place of all, and there once for
 * each language that found it, the language being read first.
 */
export function ranked(lists: readonly (readonly FoundUnit[])[]): FoundUnit[] {
  const best = new Map<string, number>();
  for (const list of lists) {
    for (const [place, { unit }] of list.entries())
      best.set(unit.id, Math.min(place, best.get(unit.id) ?? place));
  }
  const place = ({ unit }: FoundUnit): number => best.get(unit.id) ?? 0;
  return lists.length < 2
    ? lists.flat()
    : lists.flat().sort((a, b) => place(a) - place(b) || a.unit.order - b.unit.order);
}

/** The results in the order of the text; a unit in several languages stands together. */
export const inTextOrder = (found: readonly FoundUnit[]): FoundUnit[] =>
  [...found].sort((a, b) => a.unit.order - b.unit.order);

export const textsInTextOrder = (found: readonly FoundText[]): FoundText[] =>
  [...found].sort((a, b) => a.order - b.order);
