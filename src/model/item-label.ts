/** Labels at the start of an item: `(a)`, `a)`, `(أ)`. */

import type { Language } from './languages.ts';

/** Letters of items in Arabic UN documents, in abjad order, for (a) to (m). */
const arabicLetters = ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م'];
const arabicLetter = (letter: string): string =>
  arabicLetters[letter.charCodeAt(0) - 'a'.charCodeAt(0)] ?? letter;

const labels: Readonly<Record<Language, (letter: string) => string>> = {
  zh: (letter) => `(${letter})`,
  en: (letter) => `(${letter})`,
  fr: (letter) => `${letter})`,
  es: (letter) => `${letter})`,
  ru: (letter) => `${letter})`,
  ar: (letter) => `(${arabicLetter(letter)})`,
};

/** Writes the label of the item with this letter, as UN documents in the language do. */
export const itemLabel = (language: Language, letter: string): string => labels[language](letter);

export const itemLetters = 'abcdefghijklmnopqrstuvwxyz';

/** Letters of items in Russian by the alphabet, where a text has them and not Latin ones. */
const cyrillicLetters = 'абвгдежзиклмн';
/** Letters that a keyboard for Russian has in the place of Latin ones that look the same. */
const cyrillicLike: Readonly<Record<string, string>> = { с: 'c' };

/** After a label of Chinese words there may be no space. */
const labelled =
  /^[(（]?([a-zａ-ｚ]|[а-я]|[\u0621-\u064A]\u0640?)[)）](?:[ \u00A0\t]+|(?=\p{Script=Han}))/u;

/**
 * Splits a label off the start of a line.
 * The label may be written `(a)` or `a)`, in Latin letters or in the language's own; the
 * letter that comes back is always the Latin one of the unit id.
 */
export function splitItemLabel(
  line: string,
  language: Language,
): { letter: string; label: string; rest: string } | undefined {
  const match = labelled.exec(line);
  const written = match?.[1]?.normalize('NFKC');
  if (!match || written === undefined) return undefined;
  const letter = /^[a-z]$/u.test(written) ? written : ownLetter(written, language);
  if (letter === undefined) return undefined;
  return { letter, label: match[0].trim(), rest: line.slice(match[0].length) };
}

/** The Latin letter whose label in this language holds the letter as written. */
function ownLetter(written: string, language: Language): string | undefined {
  if (language === 'ru') {
    const at = cyrillicLetters.indexOf(written);
    return cyrillicLike[written] ?? (at < 0 ? undefined : itemLetters[at]);
  }
  // An alef is the first letter with its hamza or without, as word processors count.
  const bare = (text: string): string => text.replace(/\u0640/gu, '').replace(/ا/u, 'أ');
  for (const letter of itemLetters) {
    const label = itemLabel(language, letter).replace(/[()]/gu, '');
    if (label !== letter && bare(label) === bare(written)) return letter;
  }
  return undefined;
}
