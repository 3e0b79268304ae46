/**
 * GOST R 7.0.5—2008, a bibliographic reference (GOST R 7.0.100—2018 is for descriptions in
 * catalogues, without a place that is cited): title, information on it after colons, the place
 * cited, the address after URL and the day of access in brackets.
 */

import type { Style } from './style.ts';
import { hole } from './template.ts';
import {
  address,
  capital,
  ltr,
  noteId,
  noteOf,
  numberOf,
  placeOf,
  resolutionOf,
  seen,
  study,
  symbolIn,
  type Words,
} from './words.ts';

export const gost: Style = {
  name: ({ strings }) => strings.citeGost,
  notation: 'prose',
  unit: (words, kind) => {
    const place = capital(placeOf(words, kind));
    return `${words.strings.compact} : ${resolutionOf(words)} : ${numberOf(words, symbolIn(words))}${study(words, (text) => ` : ${text}`)}. ${place}.${located(words)}`;
  },
  note: (words) =>
    `${hole('title')} / ${hole('author')} // ${words.strings.siteName} : ${noteOf(words)} : ${noteId(words)}. ${ltr(words, hole('date', 'dots'))}.${located(words)}`,
};

const located = (words: Words): string =>
  address(
    words,
    (at) => ` ${ltr(words, 'URL:')} ${at}${seen(words, 'dots', (text) => ` (${text})`)}.`,
  );
