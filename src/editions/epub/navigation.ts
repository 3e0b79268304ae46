/** The table of contents of the book, as its own page: chapters, paragraphs, layers of notes. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Reading } from '../../views/reading.ts';
import type { LayerPart } from './layer-pages.ts';
import { type BookPage, documentOf, type Heading } from './page.ts';

export const navigationFile = 'contents.xhtml';

export interface Parts {
  about: BookPage;
  text: readonly BookPage[];
  layers: readonly LayerPart[];
}

export function navigation({ language, strings }: Reading, { about, text, layers }: Parts): string {
  return documentOf(language, strings.contents, [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
      h('h1', strings.contents),
      h('ol', [
        pageEntry(about),
        ...text.map(pageEntry),
        ...layers.map(({ title, pages }) =>
          h('li', [link(pages[0]?.file ?? '', title), h('ol', pages.map(pageEntry))]),
        ),
      ]),
    ]),
    // For reading systems alone: the sheet keeps it from the page.
    h('nav', { 'epub:type': 'landmarks', id: 'landmarks' }, [
      h('h2', strings.outline),
      h('ol', [
        h('li', [h('a', { 'epub:type': 'toc', href: '#toc' }, strings.contents)]),
        h('li', [
          h('a', { 'epub:type': 'bodymatter', href: text[0]?.file ?? '' }, strings.fullText),
        ]),
      ]),
    ]),
  ]);
}

const link = (href: string, title: string): ElementContent => h('a', { href }, title);

const pageEntry = ({ file, title, inside }: BookPage): ElementContent =>
  h('li', [link(file, title), ...headings(file, inside)]);

const headings = (file: string, inside: readonly Heading[]): ElementContent[] =>
  inside.length === 0
    ? []
    : [
        h(
          'ol',
          inside.map((one) =>
            h('li', [link(`${file}#${one.id}`, one.title), ...headings(file, one.inside ?? [])]),
          ),
        ),
      ];
