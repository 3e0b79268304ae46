/**
 * What comes with a query and is not meant: marks that nobody sees, and the ends of lines of the
 * page that it was copied from.
 */

import { signClass } from './scripts.ts';

/** Soft hyphens, zero-width characters, marks of the direction, choices of a glyph. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
/** A word cut at the end of a line; where it was pasted into a field, the line end is a space. */
const cut = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,80})([-‐‑\u00ad])\s+([\p{L}\p{M}]{1,80})/gu;
const lineBetweenSigns = new RegExp(
  `(?<=[${signClass}])[^\\S\\n\\r]*[\\n\\r\\u2028\\u2029]\\s*(?=[${signClass}])`,
  'gu',
);

/** The query as it is seen, in one line; `isWord` says whether the text has a word. */
export const asSeen = (query: string, isWord: (word: string) => boolean): string =>
  query
    .replace(cut, (whole, start: string, hyphen: string, rest: string) => {
      if (hyphen === '\u00ad' || isWord(start + rest)) return start + rest;
      return /[\n\r]/u.test(whole) ? `${start}-${rest}` : whole;
    })
    .replace(lineBetweenSigns, '')
    .replace(unseen, '')
    .replace(/\s+/gu, ' ');
