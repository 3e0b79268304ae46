/**
 * Readers of PDF turn the ligature of lam and alef round: poppler, pdf.js and PDFium all give
 * األمل for الأمل. What is sure by the form of Arabic words is turned back; within a word, where the
 * result is a word that is known.
 */

import type { Vocabulary } from './joined-words.ts';

const arabicWord = /[\u0621-\u064A\u064B-\u065F\u0670]+/gu;
/** The ligature as it comes: an alef of some kind, and a lam that stood before it. */
const turned = /([اأإآ])ل/gu;

/** A line of Latin words and figures has its brackets as they are. */
const arabicLetter = /\p{Script=Arabic}/u;

/**
 * Whether brackets come as they look from the left: then more lines begin with one that closes, the
 * label of an item, than with one that opens.
 */
export function hasTurnedBrackets(lines: readonly { text: string }[]): boolean {
  const beginning = (bracket: string): number =>
    lines.filter(({ text }) => text.startsWith(bracket) && arabicLetter.test(text)).length;
  return beginning(')') > beginning('(');
}

/** Brackets and quotation marks, turned round. */
export const turnedRound = (text: string): string =>
  text.replace(/[()«»]/gu, (bracket) => others[bracket] ?? bracket);

const others: Readonly<Record<string, string>> = { '(': ')', ')': '(', '«': '»', '»': '«' };

/** `known` are words in their plain form; `guessed` is told what no form of a word makes sure. */
export const mendedLamAlef = (
  text: string,
  known: Vocabulary,
  guessed: (taken: string, instead: string) => void = () => undefined,
): string => text.replace(arabicWord, (word) => mended(word, known, guessed));

function mended(
  word: string,
  known: Vocabulary,
  guessed: (taken: string, instead: string) => void,
): string {
  const sure = word
    // The article before a word that begins with alef: اال for الا, لال for للا after the preposition.
    .replace(/^([وف]?[بك]?)ا([اأإآ])ل/u, '$1ال$2')
    .replace(/^([وف]?)ل([اأإآ])ل/u, '$1لل$2')
    .replace(/^([وف]?)ال$/u, '$1لا')
    .replace(/^([وفأ]?)إال$/u, '$1إلا');
  if (known.has(sure)) return sure;
  const others = [...sure.matchAll(turned)].map(
    ({ index }) => `${sure.slice(0, index)}ل${sure[index]}${sure.slice(index + 2)}`,
  );
  const found = others.find((other) => known.has(other));
  if (found !== undefined) guessed(found, sure);
  // Of an article nothing is in doubt; within a word that nobody knows, all is.
  else if (others.length > 0 && !articleOnly.test(sure)) guessed(sure, others.at(-1) ?? sure);
  return found ?? sure;
}

/** An article, after what may be written together with it, and no second alef and lam; and but for. */
const articleOnly = /^[وف]?[بك]?ال(?!.*[اأإآ]ل)|^[وفأ]?إلا$/u;
