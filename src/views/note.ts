/** A note as a page shows it, wherever it stands. */

import { fill } from '../i18n/strings.ts';
import { time } from '../i18n/time.ts';
import { must } from '../model/corpus.ts';
import { languages } from '../model/languages.ts';
import { type Note, noteAnchor, type Stretch } from '../model/note.ts';
import { layerUrl, unitUrl } from '../places/paths.ts';
import { citedNote, shownCitation } from './citation.ts';
import type { Link } from './frame.ts';
import { label, type Reading, sectionName, sectionOf, unitName } from './reading.ts';
import { type NotePart, noteParts, partUrl } from './reference-link.ts';

export interface SourceView {
  title: string;
  /** The title with the symbol of the document, if it has one. */
  name: string;
  url?: string | undefined;
  /** When it was read, in words. */
  seen?: string | undefined;
}

export interface NoteView {
  /** Layer and name: `guide/011`. */
  id: string;
  /** Id of its element. */
  anchor: string;
  layer: { id: string; name: string };
  /** The unit or part that it is on, and where that is. */
  place: Link;
  unit: string;
  title: string;
  /** The language of its words, where it is not that of the page. */
  words?: { tag: string; dir: string } | undefined;
  /** The title, after the time of the event that it tells of. */
  headline: string;
  quote?: string | undefined;
  stretch?: Stretch | undefined;
  summary?: string | undefined;
  body: readonly NotePart[];
  /** When the event that it tells of took place, in words, and as written for sorting. */
  event?: { text: string; from: string; planned: boolean } | undefined;
  open: boolean;
  sources: readonly SourceView[];
  /** Author, date and licence. */
  signed: string;
  /** Its entry on the page of its layer, where its citation stands. */
  record: string;
  citation: string;
}

/** A source with its symbol, and when it was read, in words. */
export const sourceView = (
  { language, strings }: Reading,
  { title, symbol, url, seen }: Note['sources'][number],
): SourceView => ({
  title,
  name: symbol === undefined ? title : fill(strings.noteSource, { title, symbol }),
  url,
  seen: seen && fill(strings.noteSeen, { date: time(language, seen) }),
});

export function noteView(reading: Reading, note: Note): NoteView {
  const { language, strings, corpus } = reading;
  const layer = must(corpus.by.layer.get(note.layer), `layer ${note.layer}`);
  const anchor = noteAnchor(note.id);
  const name = label(reading, layer.name);
  const place = placeOf(reading, note.place);
  const record = layerUrl(language, note.layer, anchor);
  const event = note.event && {
    text: time(language, note.event.from, note.event.to),
    from: note.event.from,
    planned: note.event.planned,
  };
  return {
    id: note.id,
    anchor,
    layer: { id: note.layer, name },
    place,
    unit: note.place,
    title: note.title,
    words: note.wordsIn && languages[note.wordsIn],
    headline: event ? fill(strings.labelled, { label: event.text }) + note.title : note.title,
    quote: note.quote,
    stretch: note.stretch,
    summary: note.summary,
    body: noteParts(reading, note.nodes),
    event,
    open: note.open,
    sources: note.sources.map((source) => sourceView(reading, source)),
    signed: [
      fill(strings.noteSigned, {
        author: note.author,
        date: time(language, note.date),
        licence: layer.licence,
      }),
      ...(note.stale ? [strings.noteStale] : []),
    ].join(' '),
    record,
    citation: shownCitation(reading, citedNote(reading, note), record),
  };
}

export const notesOf = ({ corpus, language }: Reading): readonly Note[] => corpus.notes[language];

/** A unit by its name, a part by its title. */
export function placeOf(reading: Reading, id: string): Link {
  const unit = reading.corpus.units.get(id);
  return unit
    ? { href: unitUrl(reading.language, unit), text: unitName(reading, unit) }
    : { href: partUrl(reading, id), text: sectionName(reading, sectionOf(reading, id)) };
}
