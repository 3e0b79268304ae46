/**
 * OSCOLA (Oxford University Standard for the Citation of Legal Authorities), 5th edition: every
 * footnote is written so that it needs no ibid. UNGA Res and UN Doc are its fixed short forms in
 * any language; there are no full stops in abbreviations, and an address stands in angle brackets.
 */

import { symbol } from '../model/document.ts';
import type { Style } from './style.ts';
import { hole } from './template.ts';
import {
  address,
  adoptedOn,
  aside,
  end,
  listed,
  ltr,
  noteId,
  noteOf,
  placeOf,
  quoted,
  seen,
  space,
  study,
  titleIn,
  upright,
  type Words,
} from './words.ts';

export const oscola: Style = {
  name: () => 'OSCOLA 5',
  notation: 'prose',
  unit: (words, kind) => {
    const number = symbol.replace('A/RES/', 'UNGA Res ');
    const dated = aside(words, adoptedOn(words, 'long')) + space(words);
    // No full stop after a short form, in Latin letters at least.
    const place = placeOf(words, kind, 'close').replace(/(\p{Script=Latin})\./gu, '$1');
    return (
      listed(words, [
        upright(words),
        ltr(words, number) + dated + ltr(words, `UN Doc ${symbol}`),
        words.strings.citeAnnex,
        place,
      ]) +
      study(words, (text) => aside(words, text)) +
      located(words)
    );
  },
  note: (words) =>
    listed(words, [
      hole('author'),
      `${titled(words)}${aside(words, listed(words, [titleIn(words, words.strings.siteName), hole('date', 'long')]))}${space(words)}${noteOf(words)}`,
      noteId(words),
    ]) + located(words),
};

/** Single quotation marks in English. */
const titled = (words: Words): string =>
  words.language === 'en' ? `‘${hole('title')}’` : quoted(words, hole('title', 'inner'));

const located = (words: Words): string =>
  address(words, (at) => ` <${at}>${seen(words, 'long', (text) => ` ${text}`)}`) + end(words);
