/** The notes of a paragraph page: beside their words, under the whole, and from elsewhere. */

import { count, fill } from '../i18n/strings.ts';
import type { Corpus } from '../model/corpus.ts';
import { keptOf } from '../model/kept.ts';
import { type Language, languages } from '../model/languages.ts';
import { type Note, noteAnchor } from '../model/note.ts';
import { type Reference, sameReference } from '../model/reference.ts';
import type { UnitId } from '../model/unit-id.ts';
import { handoutUrl, layerUrl, paragraphUrl } from '../places/paths.ts';
import { type Elsewhere, moreNotesIn } from './elsewhere.ts';
import { firstLines } from './first-lines.ts';
import type { Link } from './frame.ts';
import { type Mark, marksOf, type Tied } from './marks.ts';
import { type NoteView, notesOf, noteView } from './note.ts';
import { label, type Reading, sectionName, sectionOf } from './reading.ts';
import type { NotePart } from './reference-link.ts';

/** A note with the number that ties it to its words on this page. */
export interface NumberedNote extends NoteView, Tied {
  /** The note that follows it on the page. */
  next?: string | undefined;
}

export interface UnitNotes {
  /** `2 notes`, above the folded notes. */
  size: string;
  notes: readonly NumberedNote[];
  marks: readonly Mark[];
}

/** A note on the paragraph as a whole; of the one in brief the first lines are always shown. */
export interface WholeNote extends NumberedNote {
  first?: readonly NotePart[] | undefined;
}

export interface LayerChoice {
  id: string;
  name: string;
  /** Number of notes on the page. */
  notes: number;
  href: string;
}

export interface PageNotes {
  /** Notes of each unit, in the order of their words; none for a unit without. */
  units: ReadonlyMap<UnitId, UnitNotes>;
  whole: readonly WholeNote[];
  /** The paragraph in one line. */
  summary?: { layer: string; label: string; text: string } | undefined;
  layers: readonly LayerChoice[];
  /** Ids of layers with notes on other paragraphs alone. */
  otherLayers: readonly string[];
  /** Notes elsewhere that link to the paragraph. */
  mentions: readonly Link[];
  /** The same page in languages that have more notes. */
  elsewhere: Elsewhere;
  /** Teaching sheets of the section. */
  handouts: readonly Link[];
}

/** `ids` are the paragraph, its items and its footnotes; `part` is the section that it stands in. */
export function pageNotes(
  reading: Reading,
  {
    number,
    ids,
    part,
    path,
  }: { number: number; ids: readonly UnitId[]; part: string; path: string },
): PageNotes {
  const { strings, language } = reading;
  const paragraph = String(number);
  const own = notesAt(reading.corpus, language, ids);
  const isWhole = (note: Note): boolean => note.place === paragraph && note.quote === undefined;
  const brief = own.find((note) => isWhole(note) && note.summary !== undefined);
  const whole = own.filter((note) => isWhole(note) && note.nodes.length > 0);
  const groups = ids.map((id) =>
    inOrder(own.filter((note) => note.place === id && !isWhole(note))),
  );
  const all = [...groups, whole].flatMap((notes) =>
    notes.map((note, at) => ({ note, at: at + 1 })),
  );
  const views = all.map(({ note, at }, index) => ({
    ...noteView(reading, note),
    at,
    number: index + 1,
    next: all[index + 1] && noteAnchor(all[index + 1]?.note.id ?? ''),
  }));
  const units = new Map<UnitId, UnitNotes>();
  for (const id of ids) {
    const notes = views.slice(0, views.length - whole.length).filter(({ unit }) => unit === id);
    if (notes.length > 0)
      units.set(id, {
        size: count(language, strings.noteCount, notes.length),
        notes,
        marks: marksOf(reading, id, notes),
      });
  }
  return {
    units,
    whole: views
      .slice(views.length - whole.length)
      .map((view) => (view.summary === undefined ? view : { ...view, ...cut(reading, view.body) })),
    summary: brief && { layer: brief.layer, label: strings.inBrief, text: brief.summary ?? '' },
    layers: reading.corpus.layers.flatMap(({ id, name }) => {
      const notes = own.filter(({ layer }) => layer === id).length;
      return notes === 0
        ? []
        : [{ id, name: label(reading, name), notes, href: layerUrl(language, id) }];
    }),
    otherLayers: reading.corpus.layers
      .filter(({ id, handouts }) => !handouts && own.every(({ layer }) => layer !== id))
      .map(({ id }) => id),
    mentions: mentionsOf(reading, ids),
    elsewhere: moreNotesIn(reading, path, (code) => notesAt(reading.corpus, code, ids)),
    handouts: handoutsOf(reading, part),
  };
}

const byPlace = keptOf<Corpus, ReadonlyMap<string, readonly Note[]>>();

/** Notes that stand at some places; the notes of a language are sorted once for all pages. */
function notesAt(corpus: Corpus, language: Language, places: readonly string[]): Note[] {
  const sorted = byPlace(corpus, language, () =>
    Map.groupBy(corpus.notes[language], ({ place }) => place),
  );
  return places.flatMap((place) => sorted.get(place) ?? []);
}

/** Notes on the whole of a unit come after those on its words. */
const inOrder = (notes: readonly Note[]): Note[] => [
  ...notes.filter(({ stretch }) => stretch !== undefined),
  ...notes.filter(({ stretch }) => stretch === undefined),
];

const cut = ({ language }: Reading, body: readonly NotePart[]) => {
  const { first, rest } = firstLines(body, languages[language].tag);
  return { first, body: rest };
};

/** A paragraph in one line, and the way to its notes, for continuous reading. */
export interface Brief {
  layer: string;
  text: string;
  size: string;
  href: string;
}

/** None where the paragraph has neither. */
export function briefOf(reading: Reading, number: number): Brief | undefined {
  const { corpus, language, strings } = reading;
  const own = notesOf(reading).filter(({ place }) => corpus.units.get(place)?.paragraph === number);
  const brief = own.find(
    ({ place, quote, summary }) => place === String(number) && quote === undefined && summary,
  );
  if (!brief) return undefined;
  const notes = own.filter(({ nodes }) => nodes.length > 0).length;
  return {
    layer: brief.layer,
    text: brief.summary ?? '',
    size: notes === 0 ? '' : count(language, strings.noteCount, notes),
    href: paragraphUrl(language, number),
  };
}

/** Notes on other units that link to one of these. */
const mentionsOf = (reading: Reading, ids: readonly UnitId[]): Link[] =>
  notesOf(reading)
    .filter(
      (note) =>
        !ids.includes(note.place) &&
        note.links.some(({ kind, id }) => kind === 'unit' && ids.includes(id)),
    )
    .map((note) => mention(reading, note));

/** Notes that link to a goal, a principle, a section, and so on. */
export const notesOn = (reading: Reading, to: Reference): Link[] =>
  notesOf(reading)
    .filter(({ links }) => links.some((link) => sameReference(link, to)))
    .map((note) => mention(reading, note));

/** A note as a link from what it mentions: its title, its layer and its place. */
export function mention(reading: Reading, note: Note): Link {
  const { title, layer, place, record } = noteView(reading, note);
  const names = { title, layer: layer.name, place: place.text };
  return { href: record, text: fill(reading.strings.noteMention, names) };
}

/**
 * Pages to be printed of the notes on a part. In a language without the note the page says where
 * it can be read, and is called by the part.
 */
export const handoutsOf = (reading: Reading, part: string): Link[] =>
  reading.corpus.layers
    .filter(({ handouts }) => handouts)
    .flatMap(({ id }) => {
      const about = (note: Note): boolean => note.layer === id && note.place === part;
      const { notes, languages: published } = reading.corpus;
      if (!published.some((code) => notes[code].some(about))) return [];
      return [
        {
          href: handoutUrl(reading.language, id, part),
          text:
            notesOf(reading).find(about)?.title ?? sectionName(reading, sectionOf(reading, part)),
        },
      ];
    });
