/** Words compared by their stems: `technical standards` is `technical standard` in another form. */

/** The stems of a word in small letters, the core first. */
export type StemsOf = (word: string) => readonly string[];

export interface Word {
  start: number;
  end: number;
  stems: readonly string[];
}

/** The words of a text, an apostrophe parting them. */
export const wordsOf = (text: string, stemsOf: StemsOf): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    stems: stemsOf(word.toLowerCase()),
  }));

/** Where all the wanted words stand one after the other, whatever their forms. */
export function sameWords(
  wanted: readonly Word[],
  words: readonly Word[],
): { start: number; end: number }[] {
  if (wanted.length === 0) return [];
  return words.flatMap(({ start }, first) => {
    const last = words[first + wanted.length - 1];
    const same = wanted.every((one, index) => share(one.stems, words[first + index]?.stems ?? []));
    return same && last ? [{ start, end: last.end }] : [];
  });
}

const share = (a: readonly string[], b: readonly string[]): boolean =>
  (a[0] !== undefined && b.includes(a[0])) || (b[0] !== undefined && a.includes(b[0]));
