/**
 * What readers mean who do not know the words of the Compact: written expansions, weighed by how
 * telling a word is (BM25 over three fields: what is asked for a unit, what is asked for the terms in
 * it, its own words). It knows which units are near, not which words of theirs are meant.
 */

import type { Language } from '../../model/languages.ts';
import { type Token, tokens } from './fold.ts';
import type { SearchIndex } from './index-words.ts';
import { isSpaceless } from './scripts.ts';
import { stems } from './stem.ts';
import { isStopWord } from './stop-words.ts';

export interface MeaningPack {
  /** For each unit in the order of the search pack: what is asked for it, a line each. */
  units: readonly string[];
  /** What is asked for a term, a line each, and the places of the units that speak of it. */
  terms: readonly (readonly [lines: string, units: readonly number[]])[];
}

/** The place of a unit, and how near it is to a query. */
export type Near = readonly [unit: number, score: number];

export interface Meaning {
  /** Nearest first. */
  near(query: string): readonly Near[];
}

/** How much a field counts beside what is asked for the unit itself. */
const fieldWeights = { asked: 1, term: 0.5, own: 0.3 };
/** Of BM25: how soon a word that comes again counts less, and how much longer fields are held back. */
const saturation = 2.5;
const lengthShare = 0.5;
/** Nearer than this to the nearest one, or it is not shown. */
const leastShare = 0.4;
const most = 10;

export function openMeaning(index: SearchIndex, pack: MeaningPack): Meaning {
  const { language, units } = index;
  const weights = new Map<string, Map<number, number>>();
  const put = (unit: number, features: readonly string[], weight: number): void => {
    for (const feature of features) {
      const row = weights.get(feature) ?? new Map<number, number>();
      row.set(unit, (row.get(unit) ?? 0) + weight);
      weights.set(feature, row);
    }
  };
  /** A field of all units: its words, held back where they are many. */
  const field = (
    fields: readonly (readonly [number, readonly string[]])[],
    weight: number,
  ): void => {
    const mean = fields.reduce((sum, [, one]) => sum + one.length, 0) / Math.max(1, fields.length);
    for (const [unit, features] of fields)
      put(unit, features, weight / (1 - lengthShare + (lengthShare * features.length) / mean));
  };
  const featuresIn = (text: string): string[] => featuresOf(tokens(text), language);
  field(
    units.map(({ text, order }) => [order, featuresIn(text)]),
    fieldWeights.own,
  );
  field(
    pack.units.map((lines, unit) => [unit, featuresIn(lines)]),
    fieldWeights.asked,
  );
  for (const [lines, of] of pack.terms) {
    const features = featuresIn(lines);
    // A term that stands everywhere tells little of where.
    for (const unit of of) put(unit, features, fieldWeights.term / Math.sqrt(of.length));
  }
  return { near: (query) => nearest(weights, units.length, [...new Set(featuresIn(query))]) };
}

function nearest(
  weights: ReadonlyMap<string, ReadonlyMap<number, number>>,
  count: number,
  asked: readonly string[],
): readonly Near[] {
  const scores = new Map<number, number>();
  for (const feature of asked) {
    const row = weights.get(feature);
    if (!row) continue;
    const telling = Math.log(1 + (count - row.size + 0.5) / (row.size + 0.5));
    for (const [unit, weight] of row) {
      const share = (weight * (saturation + 1)) / (weight + saturation);
      scores.set(unit, (scores.get(unit) ?? 0) + telling * share);
    }
  }
  const sorted = [...scores].sort(([a, left], [b, right]) => right - left || a - b);
  const best = sorted[0]?.[1] ?? 0;
  return sorted.slice(0, most).filter(([, score]) => score >= best * leastShare);
}

/** What is compared: stems of words; characters, and pairs of them that stand together. */
function featuresOf(words: readonly Token[], language: Language): string[] {
  return words.flatMap(({ word, spaceless }) => {
    if (spaceless && isSpaceless(language)) return charactersOf(word);
    if (isStopWord(word, language)) return [];
    const [own = word] = stems(word, language);
    return [own];
  });
}

function charactersOf(run: string): string[] {
  const characters = Array.from(run);
  return [
    ...characters,
    ...characters.slice(1).map((character, at) => `${characters[at]}${character}`),
  ];
}
