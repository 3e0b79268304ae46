/**
 * What readers mean who do not know the words of the Compact: written expansions, weighed by how
 * telling a word is (BM25 over three fields: what is asked for a unit, what is asked for the terms in
 * it, its own words), and by rows of words that are used for one another. It knows which units are
 * near, not which words of theirs are meant.
 */

import type { Language } from '../../model/languages.ts';
import { wordRules } from '../languages/word-rules.ts';
import { rowsOf } from './alike.ts';
import { type Token, tokens } from './fold.ts';
import type { SearchIndex } from './index-words.ts';
import { isSpaceless } from './scripts.ts';
import { stem, stems } from './stem.ts';

export interface MeaningPack {
  /** For each unit in the order of the search pack: what is asked for it, a line each. */
  units: readonly string[];
  /** What is asked for a term, a line each, and the places of the units that speak of it. */
  terms: readonly (readonly [lines: string, units: readonly number[]])[];
  /** Words that readers use for one another, a word a line. */
  alike: readonly string[];
}

/** The place of a unit, and how near it is to a query. */
export type Near = readonly [unit: number, score: number];

export interface Meaning {
  /** Nearest first. */
  near(query: string): readonly Near[];
}

/** How much a field counts beside what is asked for the unit itself. */
const fieldWeights = { asked: 1, term: 0.3, own: 0.3 };
/** How much words alike count beside the words themselves. */
const alikeShare = 1;
/** Of BM25: how soon a word that comes again counts less, and how much longer fields are held back. */
const saturation = 2.5;
const lengthShare = 0.5;
/** Nearer than this to the nearest one, or it is not shown. */
const leastShare = 0.4;
const most = 10;

/** What the words of a text are compared by. */
type Features = (words: readonly Token[]) => readonly string[];
/** By feature: how much it weighs in the units that have it. */
type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** All that is compared, taken apart once for both ways. */
interface Fields {
  own: readonly (readonly Token[])[];
  asked: readonly (readonly Token[])[];
  terms: readonly (readonly [asked: readonly Token[], units: readonly number[]])[];
}

export function openMeaning(index: SearchIndex, pack: MeaningPack): Meaning {
  const fields: Fields = {
    own: index.units.map((unit) => unit.tokens),
    asked: pack.units.map(tokens),
    terms: pack.terms.map(([lines, of]) => [tokens(lines), of]),
  };
  const all = [...fields.own, ...fields.asked, ...fields.terms.map(([lines]) => lines)];
  const stemOf = commonStems(all, index.language);
  const words: Features = (text) => featuresOf(text, index.language, stemOf);
  const alike: Features = rowsOf(pack.alike, stemOf);
  const ways = [
    { features: words, weights: weigh(fields, words), share: 1 },
    { features: alike, weights: weigh(fields, alike), share: alikeShare },
  ];
  return {
    near(query) {
      const asked = tokens(query);
      const scores = new Map<number, number>();
      for (const { features, weights, share } of ways)
        for (const [unit, score] of scored(weights, index.units.length, features(asked)))
          scores.set(unit, (scores.get(unit) ?? 0) + score * share);
      return nearest(scores);
    },
  };
}

function weigh({ own, asked, terms }: Fields, featuresOf: Features): Weights {
  const weights = new Map<string, Map<number, number>>();
  const put = (unit: number, features: readonly string[], weight: number): void => {
    for (const feature of features) {
      const row = weights.get(feature) ?? new Map<number, number>();
      row.set(unit, (row.get(unit) ?? 0) + weight);
      weights.set(feature, row);
    }
  };
  /** A field of all units: its words, held back where they are many. */
  const field = (texts: readonly (readonly Token[])[], weight: number): void => {
    const all = texts.map(featuresOf);
    const mean = all.reduce((sum, one) => sum + one.length, 0) / Math.max(1, all.length) || 1;
    for (const [unit, one] of all.entries())
      put(unit, one, weight / (1 - lengthShare + (lengthShare * one.length) / mean));
  };
  field(own, fieldWeights.own);
  field(asked, fieldWeights.asked);
  for (const [lines, of] of terms) {
    const features = featuresOf(lines);
    // A term that stands everywhere tells little of where.
    for (const unit of of) put(unit, features, fieldWeights.term / Math.sqrt(of.length));
  }
  return weights;
}

function scored(
  weights: Weights,
  count: number,
  asked: readonly string[],
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const feature of new Set(asked)) {
    const row = weights.get(feature);
    if (!row) continue;
    const telling = Math.log(1 + (count - row.size + 0.5) / (row.size + 0.5));
    for (const [unit, weight] of row) {
      const share = (weight * (saturation + 1)) / (weight + saturation);
      scores.set(unit, (scores.get(unit) ?? 0) + telling * share);
    }
  }
  return scores;
}

function nearest(scores: ReadonlyMap<number, number>): readonly Near[] {
  const sorted = [...scores].sort(([a, left], [b, right]) => right - left || a - b);
  const best = sorted[0]?.[1] ?? 0;
  return sorted.slice(0, most).filter(([, score]) => score >= best * leastShare);
}

/**
 * The stem of a word: its core, or, where particles are written together with words, a form that is
 * far commoner in `texts`: لتشغيل is تشغيل.
 */
function commonStems(
  texts: readonly (readonly Token[])[],
  language: Language,
): (word: string) => string {
  const coreOf = (word: string): string => stem(word, language);
  if (!wordRules[language].joined) return coreOf;
  const counts = new Map<string, number>();
  const countOf = (form: string): number => counts.get(form) ?? 0;
  for (const { word } of texts.flat()) {
    const core = coreOf(word);
    counts.set(core, countOf(core) + 1);
  }
  return (word) =>
    stems(word, language).reduce(
      (best, form) => (form.length > 2 && countOf(form) > 2 * countOf(best) ? form : best),
      coreOf(word),
    );
}

/** What is compared: stems of words; characters, and pairs of them that stand together. */
function featuresOf(
  words: readonly Token[],
  language: Language,
  stemOf: (word: string) => string,
): string[] {
  return words.flatMap(({ word, spaceless }) =>
    spaceless && isSpaceless(language) ? charactersOf(word) : [stemOf(word)],
  );
}

function charactersOf(run: string): string[] {
  const characters = Array.from(run);
  return [
    ...characters,
    ...characters.slice(1).map((character, at) => `${characters[at]}${character}`),
  ];
}
