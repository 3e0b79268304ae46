/**
 * GB/T 7714—2015, as an entry of a list: author, title with other information after colons, sign of
 * type and carrier, place, publisher and year with the place cited after a colon, day of the text in
 * round and day of access in square brackets, path of access. R is a report, EB an electronic
 * bulletin, OL online. The signs are those of the standard, half as wide, in Chinese too.
 */

import type { Style } from './style.ts';
import { hole, ifAny } from './template.ts';
import {
  address,
  adoptedOn,
  ltr,
  noteId,
  noteOf,
  numberOf,
  placeOf,
  plainComma,
  study,
  symbolIn,
  type Words,
} from './words.ts';

export const gbt7714: Style = {
  name: () => 'GB/T 7714',
  notation: 'prose',
  unit: (words, kind) => {
    const { citeAssembly, citeCity, citeUn, compact } = words.strings;
    const other = `${numberOf(words, symbolIn(words))}${study(words, (text) => `: ${text}`)}`;
    const carrier = ltr(words, `[R${ifAny('address', '/OL')}]`);
    const issued = `${citeCity}: ${citeUn}${plainComma(words)}${adoptedOn(words, 'year')}: ${placeOf(words, kind, 'close')}`;
    return `${citeAssembly}. ${compact}: ${other}${carrier}. ${issued}${days(words, adoptedOn(words, 'iso'))}.${located(words)}`;
  },
  note: (words) =>
    `${hole('author')}. ${hole('title')}${ltr(words, '[EB/OL]')}. ${words.strings.siteName}: ${noteOf(words)}: ${noteId(words)}${days(words, hole('date', 'iso'))}.${located(words)}`,
};

const days = (words: Words, day: string): string =>
  ltr(words, `(${day})${ifAny('seen', `[${hole('seen', 'iso')}]`)}`);
const located = (words: Words): string => address(words, (at) => ` ${at}.`);
