/**
 * The style of the United Nations: body, number and date of the resolution, annex, paragraph
 * (United Nations Editorial Manual Online, on references to resolutions in footnotes). A letter is
 * apart from the number, para. 11 (a). The symbol is added, by which the document is found.
 */

import { fill } from '../i18n/strings.ts';
import type { Style } from './style.ts';
import { hole } from './template.ts';
import {
  address,
  aside,
  capital,
  end,
  listed,
  noteId,
  noteOf,
  placeOf,
  quoted,
  resolutionOf,
  study,
  symbolIn,
  upright,
} from './words.ts';

export const un: Style = {
  name: ({ strings }) => strings.citeUn,
  notation: 'prose',
  unit: (words, kind) =>
    listed(words, [
      capital(resolutionOf(words)) + aside(words, symbolIn(words)),
      words.strings.citeAnnex,
      upright(words),
      placeOf(words, kind),
    ]) +
    study(words, (text) => listed(words, ['', text])) +
    address(words, (at) =>
      listed(words, ['', fill(words.strings.citeAvailable, { address: at })]),
    ) +
    end(words),
  note: (words) =>
    listed(words, [
      hole('author'),
      quoted(words, hole('title', 'inner')),
      words.strings.siteName,
      noteOf(words),
      hole('date', 'long'),
      noteId(words),
    ]) +
    address(words, (at) =>
      listed(words, ['', fill(words.strings.citeAvailable, { address: at })]),
    ) +
    end(words),
};
