/** Notes as HTML: beside their words, in lists, with what they rest on. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Strings } from '../i18n/strings.ts';
import type { NoteView, SourceView } from '../views/note.ts';
import type { NotePart } from '../views/reference-link.ts';
import type { NumberedNote, UnitNotes } from '../views/unit-notes.ts';
import { html } from './nodes.ts';

/** The words of a note. */
export const noteWords = (parts: readonly NotePart[]): ElementContent[] =>
  parts.map((part) => {
    if (part.kind === 'text') return { type: 'text', value: part.text };
    const children = noteWords(part.children);
    return part.kind === 'link' ? h('a', { href: part.href }, children) : h(part.kind, children);
  });

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
    h('ul', note.sources.map(sourceNode)),
    h('p', [
      `${fill(strings.noteFoot, { signed: note.signed, notUn: strings.noteNotUn })} `,
      ...end,
    ]),
  ]);

export const eventNode = (note: NoteView, strings: Strings): (ElementContent | string)[] => {
  const mark = note.open ? strings.noteOpen : note.event?.planned ? strings.notePlanned : undefined;
  return [
    ...(note.event ? [h('time', { datetime: note.event.from }, note.event.text)] : []),
    ...(mark === undefined ? [] : [' ', h('span', { class: 'open' }, mark)]),
    ...(note.event || mark !== undefined ? [' '] : []),
  ];
};

function noteNode(note: NumberedNote, strings: Strings): ElementContent {
  const tied = note.stretch !== undefined;
  return h('aside', noteAttributes(note), [
    h('p', { class: 'nh' }, [
      tied
        ? h('a', { href: `#w${note.number}`, ariaLabel: note.back }, String(note.number))
        : h('span', String(note.number)),
      ' ',
      h('b', note.layer.name),
      ' ',
      ...(note.quote === undefined ? [h('i', note.title)] : [h('q', note.quote)]),
      ' ',
      ...eventNode(note, strings),
    ]),
    ...noteWords(note.body),
    noteAccount(note, strings),
  ]);
}

const noteAttributes = (note: NumberedNote) => ({
  class: `note l-${note.layer.id} m${note.number}`,
  role: 'note',
  id: note.anchor,
  dataLayer: note.layer.id,
});

/** The notes of a unit, folded under it; the style sheet sets them in the margin where it is wide. */
export function foldedNotes(
  { size, notes }: UnitNotes,
  strings: Strings,
  whole = false,
): ElementContent {
  return h('details', { class: whole ? 'notes whole' : 'notes', dataApparatus: '' }, [
    h('summary', whole ? strings.notesWhole : size),
    ...notes.map((note) => noteNode(note, strings)),
  ]);
}

/** The words that a note is on, and its title where that says more. */
export function headOf({ quote, title }: NoteView): (ElementContent | string)[] {
  if (quote === undefined) return [title];
  const same = quote.toLowerCase() === title.toLowerCase();
  return [h('q', quote), ...(same ? [] : [` ${title}`])];
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
        ...noteWords(note.body),
        noteAccount(note, strings, [
          h('br'),
          fill(strings.labelled, { label: strings.noteCite }) + note.citation,
        ]),
      ]),
    ]),
  ]);
}
