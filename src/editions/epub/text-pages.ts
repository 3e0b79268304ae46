/**
 * The text in the book: a page for each chapter. The words stand alone, as they are printed; under a
 * paragraph only the names of the layers that have notes on it, which lead to them.
 */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { unitAttributes, words } from '../../markup/nodes.ts';
import { chaptersOf, type Section } from '../../model/corpus.ts';
import {
  label,
  opening,
  type Reading,
  sectionName,
  unitName,
  unitOf,
} from '../../views/reading.ts';
import {
  type FootnoteView,
  footnotesFor,
  type ParagraphView,
  paragraphView,
  type UnitView,
} from '../../views/unit.ts';
import { layersOn, sectionOfLayer } from './layer-pages.ts';
import { chapterFile, chapterOf, layerFile } from './links.ts';
import type { BookPage, Heading } from './page.ts';

export const textPages = (reading: Reading): BookPage[] =>
  chaptersOf(reading.corpus).map((chapter) => chapterPage(reading, chapter));

function chapterPage(reading: Reading, chapter: Section): BookPage {
  const { corpus, strings } = reading;
  const sections = corpus.sections.filter((one) => one.chapter === chapter.id);
  const ids = corpus.paragraphs
    .filter((one) => one.chapter === chapter.id)
    .flatMap((one) => [String(one.number), ...one.items]);
  const footnotes = footnotesFor(reading, ids);
  return {
    file: chapterFile(chapter.id),
    title: sectionName(reading, chapter),
    type: 'bodymatter chapter',
    content: [
      h('h1', chapter.heading ? label(reading, chapter.heading) : sectionName(reading, chapter)),
      ...paragraphsIn(reading, chapter.id),
      ...sections.map((section) =>
        h('section', { id: section.id }, [
          h('h2', label(reading, section.heading ?? section.short)),
          ...paragraphsIn(reading, section.id),
        ]),
      ),
      ...(footnotes.length > 0 ? [h('h2', strings.footnotes), ...footnotes.map(footnote)] : []),
    ],
    inside: [
      ...headingsIn(reading, chapter.id),
      ...sections.map((section) => ({
        title: label(reading, section.short),
        id: section.id,
        inside: headingsIn(reading, section.id),
      })),
    ],
  };
}

const numbersIn = ({ corpus }: Reading, section: string): number[] =>
  corpus.paragraphs.filter((one) => one.section === section).map(({ number }) => number);

const paragraphsIn = (reading: Reading, section: string): ElementContent[] =>
  numbersIn(reading, section).map((number) => paragraph(reading, paragraphView(reading, number)));

const headingsIn = (reading: Reading, section: string): Heading[] =>
  numbersIn(reading, section).map((number) => ({
    title: `${number} ${opening(reading, String(number))}`,
    id: String(number),
  }));

function paragraph(reading: Reading, view: ParagraphView): ElementContent {
  return h('section', { class: 'para', ...unitAttributes(view.unit) }, [
    h('h3', unitName(reading, unitOf(reading, view.unit.id))),
    words(view.unit, 'txt'),
    ...(view.items.length > 0 ? [h('ol', { class: 'items' }, view.items.map(item))] : []),
    ...notesOn(reading, view.number),
  ]);
}

const item = (unit: UnitView): ElementContent =>
  h('li', unitAttributes(unit), [h('span', { class: 'let' }, unit.label), words(unit, 'txt')]);

/** The way to the notes, layer by layer. */
function notesOn(reading: Reading, number: number): ElementContent[] {
  const { corpus, strings } = reading;
  const chapter = chapterOf(reading, String(number));
  const layers = layersOn(reading, number).flatMap((id) => corpus.by.layer.get(id) ?? []);
  if (layers.length === 0) return [];
  return [
    h('p', { class: 'ways' }, [
      `${strings.notes} `,
      ...layers.flatMap((layer, at) => [
        ...(at > 0 ? [' · '] : []),
        h(
          'a',
          { href: `${layerFile(layer.id, chapter)}#${sectionOfLayer(layer.id, number)}` },
          label(reading, layer.name),
        ),
      ]),
    ]),
  ];
}

/** A reading system shows it where it is called; others at the end of the chapter. */
const footnote = (note: FootnoteView): ElementContent =>
  h('aside', { role: 'doc-footnote', ...unitAttributes(note) }, [
    h('span', { class: 'let' }, [
      h(
        'a',
        { href: `#r${note.number}`, role: 'doc-backlink', ariaLabel: note.back },
        String(note.number),
      ),
    ]),
    words(note, 'txt'),
  ]);
