/**
 * The room of citations. `cite(style, cited, words, where)` writes one; `citationStyles` is the
 * table of the styles, a file each. What is cited comes as plain values (src/views/citation.ts makes
 * them of units and notes, with what the words are), the address and the day as parameters: a build
 * that knows no address passes none, a browser that shows a page of the web passes its own.
 *
 * The browser gets templates, not styles: src/citations/pack.ts. A new style: a file here, a row in
 * the table, and `CITATIONS=write node --test tests/citations.test.ts` writes its golden files.
 */

import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { bluebook } from './bluebook.ts';
import { chicago } from './chicago.ts';
import { type Cited, type CitedKind, valuesOf, type Where } from './cited.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gb-t-7714.ts';
import { gost } from './gost.ts';
import { mla } from './mla.ts';
import { oscola } from './oscola.ts';
import { ris } from './ris.ts';
import type { Style } from './style.ts';
import { filled } from './template.ts';
import { un } from './un.ts';
import type { Words } from './words.ts';

/** In the order of the menu. */
export const citationStyles = {
  un,
  apa,
  mla,
  chicago,
  oscola,
  bluebook,
  gbt7714,
  gost,
  bibtex,
  ris,
  'csl-json': cslJson,
} satisfies Readonly<Record<string, Style>>;

export type StyleId = keyof typeof citationStyles;

const isStyleId = (text: string): text is StyleId => Object.hasOwn(citationStyles, text);
export const styleIds: readonly StyleId[] = Object.keys(citationStyles).filter(isStyleId);

/** The template of a style for what is cited, in a language. */
export function templateOf(style: StyleId, kind: CitedKind, words: Words): string {
  const { unit, note }: Style = citationStyles[style];
  return kind === 'note' ? note(words) : unit(words, kind);
}

/** A citation, with its italics marked: `plainCitation` and `htmlCitation` make text of it. */
export function cite(style: StyleId, cited: Cited, words: Words, where: Where = {}): string {
  const { notation } = citationStyles[style];
  const { language } = words;
  return filled(templateOf(style, cited.kind, words), valuesOf(cited, where), {
    language,
    notation,
  });
}
