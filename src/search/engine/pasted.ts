/**
 * What comes with a query and is not meant: marks that nobody sees, and the ends of lines of the
 * page that it was copied from. Most queries have nothing of it, and a first answer is not kept
 * waiting for patterns that would find nothing.
 */

import { signClass } from './scripts.ts';
import { wordClass } from './word-letters.ts';

/** The query as it is seen, in one line; `isWord` says whether the text has a word. */
export function asSeen(query: string, isWord: (word: string) => boolean): string {
  let text = query;
  if (/[-‐‑\u00ad]\s/u.test(text)) text = withWholeWords(text, isWord);
  if (/[\n\r\u2028\u2029]/u.test(text)) text = withoutLinesBetweenSigns(text);
  // Soft hyphens, zero-width characters, marks of the direction, choices of a glyph.
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').replace(/\s+/gu, ' ');
}

/** A word may be cut at the end of a line; where it was pasted into a field, the line end is a space. */
const withWholeWords = (text: string, isWord: (word: string) => boolean): string =>
  text.replace(
    new RegExp(
      `(?<![${wordClass}])([${wordClass}]{1,80})([-‐‑\\u00ad])\\s+([${wordClass}]{1,80})`,
      'gu',
    ),
    (whole, start: string, hyphen: string, rest: string) => {
      if (hyphen === '\u00ad' || isWord(start + rest)) return start + rest;
      return /[\n\r]/u.test(whole) ? `${start}-${rest}` : whole;
    },
  );

const withoutLinesBetweenSigns = (text: string): string =>
  text.replace(
    new RegExp(
      `(?<=[${signClass}])[^\\S\\n\\r]*[\\n\\r\\u2028\\u2029]\\s*(?=[${signClass}])`,
      'gu',
    ),
    '',
  );
