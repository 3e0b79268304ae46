/**
 * Chicago, notes and bibliography (The Chicago Manual of Style, 18th edition, 2024), as a note:
 * body, resolution, title in italics, symbol, date in brackets, paragraph, address.
 */

import type { Style } from './style.ts';
import { hole } from './template.ts';
import {
  address,
  adoptedOn,
  aside,
  capital,
  end,
  listed,
  noteId,
  noteOf,
  placeOf,
  quoted,
  resolution,
  space,
  study,
  symbolIn,
  titleIn,
  type Words,
} from './words.ts';

export const chicago: Style = {
  name: () => 'Chicago 18',
  notation: 'prose',
  unit: (words, kind) => {
    const { strings } = words;
    return (
      listed(words, [
        strings.citeAssembly,
        // A headline in English alone.
        words.language === 'en' ? capital(resolution(words)) : resolution(words),
        titleIn(words, strings.compact),
        symbolIn(words),
        strings.citeAnnex + aside(words, adoptedOn(words, 'monthFirst')),
        placeOf(words, kind, 'close'),
      ]) +
      study(words, (text) => listed(words, ['', text])) +
      listed(words, ['', titleIn(words, strings.siteName)]) +
      located(words)
    );
  },
  note: (words) =>
    listed(words, [
      hole('author'),
      // The comma stands inside the quotation marks in English, so it is part of the title.
      `${quoted(words, hole('title', 'inner'), words.strings.citeComma.trimEnd())}${space(words)}${noteOf(words)}`,
      titleIn(words, words.strings.siteName),
      hole('date', 'monthFirst'),
      noteId(words),
    ]) + located(words),
};

const located = (words: Words): string =>
  address(words, (at) => listed(words, ['', at])) + end(words);
