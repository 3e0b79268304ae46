/**
 * APA, 7th edition (Publication Manual of the American Psychological Association, 2020): author,
 * date in brackets, title in italics with its number, a description in square brackets, name of the
 * site, address without a full stop. The paragraph belongs into the text: a second line has it.
 */

import type { Style } from './style.ts';
import { hole } from './template.ts';
import {
  address,
  adoptedOn,
  aside,
  capital,
  listed,
  noteId,
  noteOf,
  placeOf,
  space,
  stopped,
  study,
  symbolIn,
  titleIn,
  type Words,
} from './words.ts';

export const apa: Style = {
  name: () => 'APA 7',
  notation: 'prose',
  unit: (words, kind) => {
    const { strings } = words;
    const numbered = aside(words, listed(words, [symbolIn(words), strings.citeAnnex]));
    return reference(
      words,
      [
        strings.citeAssembly,
        bracketed(words, adoptedOn(words, 'yearFirst')),
        titleIn(words, strings.compact) +
          numbered +
          study(words, (text) => `${space(words)}[${capital(text)}]`),
      ],
      [strings.citeAssembly, adoptedOn(words, 'year'), placeOf(words, kind, 'close')],
    );
  },
  note: (words) =>
    reference(
      words,
      [
        hole('author'),
        bracketed(words, hole('date', 'yearFirst')),
        `${titleIn(words, hole('title'))}${space(words)}[${capital(noteOf(words))}${words.strings.citeComma}${noteId(words)}]`,
      ],
      [hole('author'), hole('date', 'year')],
    ),
};

const bracketed = (words: Words, text: string): string => aside(words, text).trimStart();

function reference(words: Words, parts: string[], inText: string[]): string {
  const site = words.strings.siteName;
  const entry = stopped(words, [...parts, site, '']).trimEnd();
  return `${entry}${address(words, (at) => space(words) + at)}\n${bracketed(words, listed(words, inText))}`;
}
