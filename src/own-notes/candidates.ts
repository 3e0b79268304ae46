/** All places of a text where words may stand: as they were, in other writing or forms, or changed a little. */

import { editsTo } from './edits.ts';
import { type FoldedText, foldText, stretchOf } from './folded-text.ts';
import { type StemsOf, sameWords, wordsOf } from './word-forms.ts';

/** As they were; in other writing (case, quotation marks, dashes); in other forms; changed a little. */
export type How = 'exact' | 'written' | 'inflected' | 'fuzzy';

export interface Candidate {
  /** Folded characters of the text. */
  from: number;
  to: number;
  how: How;
  /** How much of the words is there, from 0 to 1. */
  likeness: number;
  /** Whether it begins and ends with a word. */
  whole: boolean;
  /** Whether its first and last words are those of the quote, or nearly. */
  edged: boolean;
}

const inOtherWriting = 0.99;
/** Of the characters of a quote, the part that may differ before a place is not looked at. */
const mostEdits = 0.35;

/** The best first is not promised; places of a better kind leave out what overlaps them. */
export function candidatesIn(
  text: FoldedText,
  exact: string,
  stemsOf: StemsOf | undefined,
): Candidate[] {
  const wanted = foldText(exact).characters;
  if (wanted.length === 0 || wanted.every((one) => one === ' ')) return [];
  const found: Candidate[] = [];
  const put = (one: Candidate): void => {
    if (found.every(({ from, to }) => one.to <= from || one.from >= to)) found.push(one);
  };
  for (const one of literalIn(text, wanted, exact)) put(one);
  if (stemsOf) for (const one of formsIn(text, exact, wanted, stemsOf)) put(one);
  for (const one of nearIn(text, wanted)) put(one);
  return found;
}

/** Whole words before parts of words, so that "on" is not found in "connection". */
function literalIn(text: FoldedText, wanted: readonly string[], exact: string): Candidate[] {
  const all: Candidate[] = [];
  const { characters } = text;
  for (let from = characters.indexOf(wanted[0] ?? ''); from >= 0; ) {
    const to = from + wanted.length;
    if (wanted.every((one, index) => characters[from + index] === one)) {
      const { start, end } = stretchOf(text, from, to);
      const whole = isWhole(characters, from, to);
      const isExact = text.text.slice(start, end) === exact;
      all.push(
        isExact
          ? { from, to, how: 'exact', likeness: 1, whole, edged: true }
          : { from, to, how: 'written', likeness: inOtherWriting, whole, edged: true },
      );
    }
    from = characters.indexOf(wanted[0] ?? '', from + 1);
  }
  const ofWords = all.filter(({ whole }) => whole);
  return ofWords.length > 0 ? ofWords : all;
}

/** A hyphen joins: the like of "non-military" is not what is military. */
const letter = /[\p{L}\p{M}\p{N}-]/u;
/** Scripts that write words without spaces between them. */
const unspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Whether a word begins or ends between the two characters. */
const isEdge = (before: string | undefined, after: string | undefined): boolean =>
  before === undefined ||
  after === undefined ||
  !letter.test(before) ||
  !letter.test(after) ||
  unspaced.test(before) ||
  unspaced.test(after);

const isWhole = (characters: readonly string[], from: number, to: number): boolean =>
  isEdge(characters[from - 1], characters[from]) && isEdge(characters[to - 1], characters[to]);

function formsIn(
  text: FoldedText,
  exact: string,
  wanted: readonly string[],
  stemsOf: StemsOf,
): Candidate[] {
  return sameWords(wordsOf(exact, stemsOf), wordsOf(text.text, stemsOf)).map(({ start, end }) => {
    const from = text.starts.findIndex((one) => one >= start);
    const after = text.starts.findIndex((one) => one >= end);
    const to = after < 0 ? text.characters.length : after;
    const likeness = alike(wanted, text.characters.slice(from, to));
    const whole = isWhole(text.characters, from, to);
    return { from, to, how: 'inflected', likeness, whole, edged: true };
  });
}

/** A word at an edge that is less alike is another word. */
const sameWord = 0.6;

/** Whether both begin with a word, or sign, that is nearly the same, and end with one. */
function hasEdgesOf(wanted: readonly string[], found: readonly string[]): boolean {
  const length = (characters: readonly string[]): number => {
    const end = characters.findIndex(
      (one, index) => index > 0 && isEdge(characters[index - 1], one),
    );
    return end < 0 ? characters.length : end;
  };
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    alike(a.slice(0, length(a)), b.slice(0, length(b))) >= sameWord;
  return same(wanted, found) && same(wanted.toReversed(), found.toReversed());
}

/** How alike two texts are as a whole. */
const alike = (a: readonly string[], b: readonly string[]): number =>
  1 - (editsTo(a, b, false).at(-1) ?? 0) / Math.max(a.length, b.length, 1);

/** The best end of each place that is near enough, with the beginning that suits it best. */
function nearIn({ characters }: FoldedText, wanted: readonly string[]): Candidate[] {
  const edits = editsTo(wanted, characters, true);
  const most = Math.floor(wanted.length * mostEdits);
  const ends = [...edits.keys()]
    .filter((at) => (edits[at] ?? 0) <= most)
    .sort((a, b) => (edits[a] ?? 0) - (edits[b] ?? 0) || a - b);
  const backwards = wanted.toReversed();
  const taken: { from: number; to: number }[] = [];
  const found: Candidate[] = [];
  for (const to of ends) {
    if (taken.some((one) => to > one.from && to <= one.to + most)) continue;
    const before = characters.slice(Math.max(0, to - wanted.length - most), to).toReversed();
    const lengths = editsTo(backwards, before, false);
    const length = lengths.indexOf(lengths.reduce((least, one) => Math.min(least, one)));
    const place = wordsAround(characters, to - length, to);
    taken.push({ from: to - length, to });
    found.push({
      ...place,
      how: 'fuzzy',
      likeness: alike(wanted, characters.slice(place.from, place.to)),
      whole: true,
      edged: hasEdgesOf(wanted, characters.slice(place.from, place.to)),
    });
  }
  return found;
}

/** The same place from the beginning of a word to the end of one: the nearer edge of each. */
function wordsAround(
  characters: readonly string[],
  from: number,
  to: number,
): { from: number; to: number } {
  const nearest = (at: number): number => {
    for (let away = 0; away < characters.length; away += 1) {
      for (const one of [at - away, at + away]) {
        if (one >= 0 && one <= characters.length && isEdge(characters[one - 1], characters[one]))
          return one;
      }
    }
    return at;
  };
  let [first, last] = [nearest(from), nearest(to)];
  while (characters[first] === ' ') first += 1;
  while (characters[last - 1] === ' ') last -= 1;
  return last > first ? { from: first, to: last } : { from, to };
}
