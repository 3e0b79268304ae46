/** Notes as HTML: beside their words, in lists, with what they rest on. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Strings } from '../i18n/strings.ts';
import type { NoteView, SourceView } from '../views/note.ts';
import type { NotePart } from '../views/reference-link.ts';
import type { NumberedNote, UnitNotes, WholeNote } from '../views/unit-notes.ts';
import { html } from './nodes.ts';

/** The words of a note. */
export const noteWords = (parts: readonly NotePart[]): ElementContent[] =>
  parts.map((part) => {
    if (part.kind === 'text') return { type: 'text', value: part.text };
    const children = noteWords(part.children);
    return part.kind === 'link' ? h('a', { href: part.href }, children) : h(part.kind, children);
  });

/** The same of a note, marked where they are in another language than the page. */
export const ownWords = ({ body, words }: NoteView, parts = body): ElementContent[] =>
  noteWords(parts).map((node) =>
    words && node.type === 'element'
      ? { ...node, properties: { ...node.properties, lang: words.tag, dir: words.dir } }
      : node,
  );

const ownTitle = ({ title, words }: NoteView): ElementContent | string =>
  words ? h('bdi', { lang: words.tag, dir: words.dir }, title) : title;

export function sourceNode({ name, url, seen }: SourceView): ElementContent {
  return h('li', [
    url === undefined ? name : h('a', { href: url }, name),
    ...(seen === undefined ? [] : [` (${seen})`]),
  ]);
}

/** Sources, author, date, licence, what a note is not, and the way to its citation. */
export const noteAccount = (
  note: NoteView,
  strings: Strings,
  end: (ElementContent | string)[] = [h('a', { href: note.record }, strings.noteCite)],
): ElementContent =>
  h('details', { class: 'by' }, [
    h('summary', strings.noteSources),
    ...(note.sources.length > 0 ? [h('ul', note.sources.map(sourceNode))] : []),
    h('p', [
      `${fill(strings.noteFoot, { signed: note.signed, notUn: strings.noteNotUn })} `,
      ...end,
    ]),
  ]);

export const eventNode = (note: NoteView, strings: Strings): (ElementContent | string)[] => {
  const mark = openMark(note, strings);
  return [
    ...(note.event ? [h('time', { datetime: note.event.from }, note.event.text)] : []),
    ...mark,
    ...(note.event || mark.length > 0 ? [' '] : []),
  ];
};

/** Says of a note that it tells of something open, or of something that is yet to come. */
function openMark({ open, event }: NoteView, strings: Strings): (ElementContent | string)[] {
  const mark = open ? strings.noteOpen : event?.planned ? strings.notePlanned : undefined;
  return mark === undefined ? [] : [' ', h('span', { class: 'open' }, mark)];
}

/** A note as a heading of one line that opens: its layer and what one will learn. */
const noteNode = (note: NumberedNote, strings: Strings): ElementContent =>
  h('details', { class: `note l-${note.layer.id} m${note.at}`, name: 'note' }, [
    h('summary', { dataN: String(note.number) }, [
      h('b', note.layer.name),
      ' ',
      h('span', [ownTitle(note), ...openMark(note, strings)]),
    ]),
    h('div', { class: 'nb', ...noteAttributes(note) }, [
      ...lemma(note),
      ...ownWords(note),
      noteAccount(note, strings),
      ...nextNote(note, strings),
    ]),
  ]);

const noteAttributes = (note: NumberedNote) => ({
  role: 'note',
  id: note.anchor,
});

/** The words that a note is on, unless its title says them, and when its event took place. */
function lemma({ quote, title, event }: NumberedNote): ElementContent[] {
  const words = quote === undefined || isSame(quote, title) ? [] : [h('q', quote)];
  const when = event ? [h('time', { datetime: event.from }, event.text)] : [];
  if (words.length + when.length === 0) return [];
  return [h('p', { class: 'lem' }, [...words, ...(words.length > 0 ? [' '] : []), ...when])];
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const nextNote = ({ next }: NumberedNote, strings: Strings): ElementContent[] =>
  next === undefined
    ? []
    : [h('p', { class: 'nx' }, [h('a', { href: `#${next}` }, strings.noteNext)])];

/**
 * The notes of a unit, folded under it; where it is wide the style sheet lays them open beside
 * it, and where it is narrow a script lifts them to the lower edge of the window.
 */
export const besideNotes = ({ size, notes }: UnitNotes, strings: Strings): ElementContent =>
  h('div', { class: 'side', dataApparatus: '' }, [
    h('details', [h('summary', size), ...notes.map((note) => noteNode(note, strings))]),
  ]);

/** Notes on a paragraph as a whole: the first lines of the one in brief, headings of the others. */
export const wholeNotes = (notes: readonly WholeNote[], strings: Strings): ElementContent =>
  h('section', { class: 'whole', ariaLabelledBy: 'whole', dataApparatus: '' }, [
    h('h2', { id: 'whole' }, strings.notesWhole),
    ...notes.map((note) =>
      note.first ? briefNote(note, note.first, strings) : noteNode(note, strings),
    ),
  ]);

const briefNote = (note: WholeNote, first: readonly NotePart[], strings: Strings): ElementContent =>
  h('div', { class: `brief l-${note.layer.id}`, ...noteAttributes(note) }, [
    h('p', { class: 'th', dataN: String(note.number) }, [
      h('b', note.layer.name),
      ' ',
      h('span', [ownTitle(note)]),
    ]),
    ...ownWords(note, first),
    h('details', { class: 'rest' }, [
      h('summary', note.body.length > 0 ? strings.noteMore : strings.noteSources),
      ...ownWords(note),
      noteAccount(note, strings),
      ...nextNote(note, strings),
    ]),
  ]);

/** The words that a note is on, and its title where that says more. */
export function headOf(note: NoteView): (ElementContent | string)[] {
  const { quote, title } = note;
  if (quote === undefined) return [ownTitle(note)];
  return [h('q', quote), ...(isSame(quote, title) ? [] : [` ${title}`])];
}

/** A note in a list of its layer: in full, with its citation. */
export function noteEntry(note: NoteView, strings: Strings, inTime: boolean): string {
  const when = eventNode(note, strings);
  return html([
    h('article', { class: 'entry', id: note.anchor, dataNote: note.id }, [
      h('p', { class: 'where' }, [h('a', { href: note.place.href }, note.place.text)]),
      h('div', [
        ...(inTime && when.length > 0 ? [h('p', when)] : []),
        h('h3', headOf(note)),
        ...(inTime || when.length === 0 ? [] : [h('p', when)]),
        ...(note.summary === undefined ? [] : [h('p', { class: 'brief' }, note.summary)]),
        ...ownWords(note),
        noteAccount(note, strings, [
          h('br'),
          fill(strings.labelled, { label: strings.noteCite }) + note.citation,
        ]),
      ]),
    ]),
  ]);
}

/** A note in a packet: what it is on, its words, its author; nothing that folds. */
export const packedNote = (note: NoteView, strings: Strings): string =>
  html([
    h('article', { class: `l-${note.layer.id}` }, [
      h('p', { class: 'th' }, [h('b', note.layer.name), ' ', ...headOf(note)]),
      ...(note.summary === undefined ? [] : [h('p', note.summary)]),
      ...ownWords(note),
      h(
        'p',
        { class: 'meta' },
        fill(strings.noteFoot, { signed: note.signed, notUn: strings.noteNotUn }),
      ),
    ]),
  ]);
