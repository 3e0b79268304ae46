/**
 * Isolates (Unicode Standard Annex 9, 2.4) around Latin words and document symbols among Arabic
 * ones: what follows them keeps to its side, in plain text and in a word processor alike. The page
 * does the same with elements; an element does not survive the way into every program.
 */

import { type Language, languages } from '../model/languages.ts';

const leftToRight = '\u2066';
const end = '\u2069';
const latin = /[0-9]*[A-Za-z](?:[A-Za-z0-9/.:?=#%_&~+-]*[A-Za-z0-9/])?/gu;

/** A language written from left to right needs none: its words come back as they are. */
export const isolated = (text: string, language: Language): string =>
  languages[language].dir === 'rtl' ? text.replace(latin, `${leftToRight}$&${end}`) : text;
