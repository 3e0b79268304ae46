/**
 * MLA, 9th edition (MLA Handbook, 2021): author, title, then the container with version, number,
 * date and location, each after a comma. The place is repeated in brackets for the text.
 */

import type { Style } from './style.ts';
import { hole } from './template.ts';
import {
  address,
  adoptedOn,
  aside,
  end,
  listed,
  noteId,
  noteOf,
  placeOf,
  quoted,
  stopped,
  study,
  symbolIn,
  titleIn,
  type Words,
} from './words.ts';

export const mla: Style = {
  name: () => 'MLA 9',
  notation: 'prose',
  unit: (words, kind) => {
    const { strings } = words;
    // MLA shortens paragraph to par.
    const place = placeOf(words, kind, 'close').replace(/^para\./u, 'par.');
    const container =
      titleIn(words, strings.siteName) +
      study(words, (text) => listed(words, ['', text])) +
      listed(words, ['', symbolIn(words), strings.citeAnnex, adoptedOn(words, 'short'), place]);
    const entry = stopped(words, [
      strings.citeAssembly,
      titleIn(words, strings.compact),
      container + located(words),
    ]);
    return entry + inText(words, [strings.citeAssembly, place]);
  },
  note: (words) => {
    const title = `${quoted(words, hole('title', 'inner'), end(words))}${words.strings.citeStop.slice(1)}`;
    const container = listed(words, [
      titleIn(words, words.strings.siteName),
      noteOf(words),
      noteId(words),
      hole('date', 'short'),
    ]);
    return `${stopped(words, [hole('author'), title + container + located(words)])}${inText(words, [hole('author')])}`;
  },
};

const located = (words: Words): string =>
  address(words, (at) => listed(words, ['', at])) + end(words);
const inText = (words: Words, parts: string[]): string =>
  `\n${aside(words, listed(words, parts)).trimStart()}`;
