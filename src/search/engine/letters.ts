/** Letters without what a reader may leave out: accents, marks, width, digits of other scripts. */

import { letterRules } from '../languages/letter-rules.ts';

const rules = Object.values(letterRules);
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  rules.flatMap((one) => Object.entries(one.letters ?? {})),
);
const zeros = rules.flatMap((one) => one.zeros ?? []);
const kept = rules.flatMap((one) => one.kept ?? []);

/** The plain form of a letter or digit that Unicode does not take apart; possibly none. */
export function plainLetter(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const zero of zeros) if (code >= zero && code <= zero + 9) return String(code - zero);
  return letters[character];
}

/** A word in small letters without marks, apart from those that make another letter. */
export function bare(word: string): string {
  let plain = word.normalize('NFKC').toLowerCase().normalize('NFD');
  for (const letter of kept) plain = plain.replaceAll(letter.normalize('NFD'), letter);
  // Most words have none; a browser makes the tables of all marks when they are first asked for.
  return /^[\x20-\x7e\u0430-\u044f\u0620-\u063f\u0641-\u064a\u4e00-\u9fff]*$/.test(plain)
    ? plain
    : plain.replace(/[\p{M}\p{Cf}]/gu, '');
}

/** A word in its plain form, the same for every language. */
export const plainWord = (word: string): string =>
  Array.from(bare(word), (character) => plainLetter(character) ?? character).join('');

/** Letters that may stand in a text where a plain one is asked for. */
export const written = (letter: string): string =>
  letter + rules.map((one) => one.written?.[letter] ?? '').join('');
