/**
 * Where nothing answers: the units whose words are most like those typed, letter by letter. They are
 * no results, so it is told which words of theirs are meant.
 */

import { signs, tokens } from './fold.ts';
import type { IndexedUnit, SearchIndex } from './index-words.ts';
import { isSpaceless, sign } from './scripts.ts';
import { merged, type Span } from './spans.ts';
import { isStopWord } from './stop-words.ts';

export interface NearUnit {
  unit: IndexedUnit;
  /** Words, or runs of characters, of the unit that are like those typed. */
  words: readonly string[];
  spans: readonly Span[];
}

/** Less alike than this share of pairs of letters is not alike. */
const leastAlike = 0.4;

/** At most `most` units, the nearest first; none for what is like nothing. */
export function nearestUnits(index: SearchIndex, query: string, most: number): NearUnit[] {
  const scored = isSpaceless(index.language) ? bySigns(index, query) : byWords(index, query);
  return scored
    .sort((a, b) => b.score - a.score || a.near.unit.order - b.near.unit.order)
    .slice(0, most)
    .map(({ near }) => near);
}

interface Scored {
  score: number;
  near: NearUnit;
}

function byWords(index: SearchIndex, query: string): Scored[] {
  const all = tokens(query).map(({ word }) => word);
  const telling = all.filter((word) => !isStopWord(word, index.language));
  const asked = (telling.length > 0 ? telling : all).map(pairsOf);
  const alike = new Map<string, number>();
  for (const [word, { places }] of index.words) {
    if (isStopWord(word, index.language)) continue;
    const own = pairsOf(word);
    const best = Math.max(0, ...asked.map((one) => share(one, own)));
    if (best >= leastAlike) alike.set(word, best / Math.sqrt(places.length));
  }
  return index.units.flatMap((unit): Scored[] => {
    const found = unit.tokens.filter(({ word }) => alike.has(word));
    if (found.length === 0) return [];
    const words = new Map(found.map(({ word, start, end }) => [word, unit.text.slice(start, end)]));
    const score = [...words.keys()].reduce((sum, word) => sum + (alike.get(word) ?? 0), 0);
    return [{ score, near: { unit, words: [...words.values()], spans: merged(found) } }];
  });
}

/** Pairs of letters, with the ends of the word. */
function pairsOf(word: string): Set<string> {
  const letters = Array.from(` ${word} `);
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}

/** Dice's coefficient. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both += 1;
  return (2 * both) / (a.size + b.size);
}

function bySigns(index: SearchIndex, query: string): Scored[] {
  const asked = [...new Set(signs(query).text)].filter((one) => sign.test(one));
  const having = new Map(
    asked.map((one) => [
      one,
      index.units.filter(({ signs: own }) => own.text.includes(one)).length,
    ]),
  );
  return index.units.flatMap((unit): Scored[] => {
    const { text, at } = unit.signs;
    const found = asked.filter((one) => text.includes(one));
    if (found.length === 0) return [];
    const score = found.reduce((sum, one) => sum + 1 / Math.sqrt(having.get(one) ?? 1), 0);
    const spans = found.map((one): Span => {
      const place = text.indexOf(one);
      return { start: at[place] ?? 0, end: at[place + one.length] ?? 0 };
    });
    return [{ score, near: { unit, words: found, spans: merged(spans) } }];
  });
}
