/**
 * The notes in the book: a part for each layer, a page for each chapter of the text. A book has no
 * switches that every reader's device knows; whoever wants a layer follows its name, and who wants
 * none never meets one.
 */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../i18n/strings.ts';
import { eventNode, headOf, ownWords, sourceNode } from '../../markup/note-markup.ts';
import { chaptersOf } from '../../model/corpus.ts';
import type { Note } from '../../model/note.ts';
import { type NoteView, notesOf, noteView } from '../../views/note.ts';
import { label, type Reading, sectionName, unitName, unitOf } from '../../views/reading.ts';
import { chapterFile, chapterOf, layerFile } from './links.ts';
import type { BookPage } from './page.ts';

/** A layer in the book. */
export interface LayerPart {
  title: string;
  pages: readonly BookPage[];
}

/** Notes that have words of their own; a summary alone is one too. */
const written = (reading: Reading): readonly Note[] =>
  notesOf(reading).filter(({ nodes, summary }) => nodes.length > 0 || summary !== undefined);

const paragraphOf = ({ corpus }: Reading, { place }: Note): number | undefined =>
  corpus.units.get(place)?.paragraph;

/** Ids of the layers that have notes on a paragraph, its items or its footnotes. */
export function layersOn(reading: Reading, number: number): string[] {
  const own = written(reading).filter((note) => paragraphOf(reading, note) === number);
  return reading.corpus.layers
    .map(({ id }) => id)
    .filter((id) => own.some(({ layer }) => layer === id));
}

/** Where the notes of a layer on a paragraph begin. */
export const sectionOfLayer = (layer: string, number: number): string => `${layer}-on-${number}`;

export const layerParts = (reading: Reading): LayerPart[] =>
  reading.corpus.layers.flatMap((layer) => {
    const pages = chaptersOf(reading.corpus).flatMap(({ id }) => layerPage(reading, layer.id, id));
    return pages.length > 0 ? [{ title: label(reading, layer.name), pages }] : [];
  });

function layerPage(reading: Reading, layer: string, chapter: string): BookPage[] {
  const { corpus } = reading;
  const notes = written(reading).filter(
    (note) => note.layer === layer && chapterOf(reading, note.place) === chapter,
  );
  const [facts, section] = [corpus.by.layer.get(layer), corpus.by.section.get(chapter)];
  if (notes.length === 0 || !facts || !section) return [];
  const numbers = [...new Set(notes.flatMap((note) => paragraphOf(reading, note) ?? []))];
  const onParts = notes.filter((note) => paragraphOf(reading, note) === undefined);
  const title = sectionName(reading, section);
  const { strings } = reading;
  return [
    {
      file: layerFile(layer, chapter),
      title,
      type: 'backmatter',
      content: [
        h('h1', [h('span', { class: 'kind' }, label(reading, facts.name)), ' ', title]),
        h('p', { class: 'by' }, [
          `${label(reading, facts.description)} ${fill(strings.layerBy, { by: label(reading, facts.by), licence: facts.licence })}`,
        ]),
        ...onParts.map((note) => entry(reading, note)),
        ...numbers.map((number) =>
          h('section', { id: sectionOfLayer(layer, number) }, [
            h('h2', [
              h(
                'a',
                { href: `${chapterFile(chapter)}#${number}` },
                unitName(reading, unitOf(reading, String(number))),
              ),
            ]),
            ...notes
              .filter((note) => paragraphOf(reading, note) === number)
              .map((note) => entry(reading, note)),
          ]),
        ),
      ],
      inside: numbers.map((number) => ({
        title: unitName(reading, unitOf(reading, String(number))),
        id: sectionOfLayer(layer, number),
      })),
    },
  ];
}

function entry(reading: Reading, note: Note): ElementContent {
  const { strings } = reading;
  const view = noteView(reading, note);
  const when = eventNode(view, strings);
  const isWhole = String(paragraphOf(reading, note)) === note.place;
  return h('article', { class: 'note', id: view.anchor }, [
    h('h3', headOf(view)),
    // An item, a footnote or a part by its name; the paragraph itself is the heading above.
    ...(isWhole ? [] : [h('p', { class: 'ways' }, [placeLink(view)])]),
    ...(when.length > 0 ? [h('p', { class: 'by' }, when)] : []),
    ...(view.summary === undefined ? [] : [h('p', { class: 'brief' }, view.summary)]),
    ...ownWords(view),
    ...(view.sources.length > 0 ? [h('ul', { class: 'by' }, view.sources.map(sourceNode))] : []),
    h(
      'p',
      { class: 'by' },
      fill(strings.noteFoot, { signed: view.signed, notUn: strings.noteNotUn }),
    ),
  ]);
}

const placeLink = ({ place }: NoteView): ElementContent => h('a', { href: place.href }, place.text);
