/** The page of a layer: all its notes, in the order of the text or of time. */

import { count, fill } from '../i18n/strings.ts';
import { must } from '../model/corpus.ts';
import type { Note } from '../model/note.ts';
import { layerFeedUrl } from '../places/files.ts';
import { draftingUrl, layerUrl, notesUrl } from '../places/paths.ts';
import { type Elsewhere, moreNotesIn } from './elsewhere.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { type NoteView, notesOf, noteView } from './note.ts';
import { colourOf, label, type Reading, sectionName, sectionOf } from './reading.ts';

export interface NoteGroup {
  /** A chapter or section, or a year. */
  title: string;
  colour: number;
  notes: readonly NoteView[];
}

export interface LayerPage {
  frame: FrameView;
  crumbs: readonly Link[];
  id: string;
  name: string;
  description: string;
  by: string;
  size: string;
  inTime: boolean;
  groups: readonly NoteGroup[];
  /** Where the layer can be read when it has no notes in this language. */
  elsewhere: Elsewhere;
  feed?: Link | undefined;
  /** The drafting in time, for a layer whose notes it names. */
  drafting?: Link | undefined;
  layers: readonly Link[];
}

export function layerPage(reading: Reading, id: string): LayerPage {
  const { corpus, language, strings } = reading;
  const layer = must(corpus.by.layer.get(id), `layer ${id}`);
  const notes = notesOf(reading).filter((note) => note.layer === id);
  const path = layerUrl(language, id);
  const name = label(reading, layer.name);
  const inTime = layer.order === 'time';
  return {
    frame: frameView(reading, {
      title: `${name} · ${strings.notes}`,
      path,
      about: paragraphsOf(reading, notes),
      describe: [
        label(reading, layer.description),
        fill(strings.layerBy, { by: label(reading, layer.by), licence: layer.licence }),
      ],
    }),
    crumbs: crumbs(
      reading,
      { href: notesUrl(language), text: strings.notes },
      { href: path, text: name, current: true },
    ),
    id,
    name,
    description: label(reading, layer.description),
    by: fill(strings.layerBy, { by: label(reading, layer.by), licence: layer.licence }),
    size: count(language, strings.noteCount, notes.length),
    inTime,
    groups: inTime ? byYear(reading, notes) : bySection(reading, notes),
    elsewhere: moreNotesIn(reading, path, (code) =>
      corpus.notes[code].filter(({ layer }) => layer === id),
    ),
    feed:
      inTime && notes.length > 0
        ? { href: layerFeedUrl(language, id), text: strings.feed }
        : undefined,
    drafting: corpus.drafting.some((one) => one.notes.some((note) => note.startsWith(`${id}/`)))
      ? { href: draftingUrl(language), text: strings.drafting }
      : undefined,
    layers: corpus.layers.map((one) => ({
      href: layerUrl(language, one.id),
      text: label(reading, one.name),
      current: one === layer,
    })),
  };
}

const paragraphsOf = ({ corpus }: Reading, notes: readonly Note[]): number[] => [
  ...new Set(notes.flatMap(({ place }) => corpus.units.get(place)?.paragraph ?? [])),
];

/** Under the headings of the text; a note on a part stands under the part itself. */
function bySection(reading: Reading, notes: readonly Note[]): NoteGroup[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const { units, by } = reading.corpus;
    const unit = units.get(note.place);
    const section = (unit && by.paragraph.get(unit.paragraph)?.section) ?? note.place;
    groups.set(section, [...(groups.get(section) ?? []), note]);
  }
  return [...groups].map(([id, own]) => {
    const section = sectionOf(reading, id);
    const chapter = sectionOf(reading, section.chapter ?? id);
    return {
      title: sectionName(reading, section),
      colour: colourOf(chapter.objective),
      notes: own.map((note) => noteView(reading, note)),
    };
  });
}

/** By the day of the event; notes without one come last. Notes on one day keep the order of the text. */
export function inTime(notes: readonly Note[]): Note[] {
  const when = (note: Note): string => note.event?.from ?? '9999';
  return [...notes].sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
}

function byYear(reading: Reading, notes: readonly Note[]): NoteGroup[] {
  const groups = new Map<string, Note[]>();
  for (const note of inTime(notes)) {
    const year = note.event?.from.slice(0, 4) ?? '';
    groups.set(year, [...(groups.get(year) ?? []), note]);
  }
  return [...groups].map(([title, own]) => ({
    title,
    colour: 0,
    notes: own.map((note) => noteView(reading, note)),
  }));
}
