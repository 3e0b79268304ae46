/** Marked words: the stretches of notes that touch or overlap are one mark in the text. */

import { languages } from '../model/languages.ts';
import type { Stretch } from '../model/note.ts';
import type { Segment } from '../model/segments.ts';
import type { UnitId } from '../model/unit-id.ts';
import { lastWord } from './last-word.ts';
import type { NoteView } from './note.ts';
import { type Reading, wordsOf } from './reading.ts';

/** A note with its place in its unit, and the words that it is on if it is on any. */
export interface Tied extends Pick<NoteView, 'anchor' | 'layer' | 'stretch'> {
  /** Number in the unit: ties the note to its words. */
  at: number;
  /** Number on the page, in the order of the words. */
  number: number;
}

export interface Mark extends Stretch {
  /** The last word that is not a link itself; none in a mark that is all links. */
  word?: Stretch | undefined;
  /** Its notes in the order of their words. */
  notes: readonly Tied[];
  /** Layers of its notes, each once. */
  layers: readonly string[];
}

/** The marks of a unit, in order; `notes` are in the order of their words. */
export function marksOf(reading: Reading, id: UnitId, notes: readonly Tied[]): Mark[] {
  const { language, segments } = wordsOf(reading, id);
  const runs = plainRuns(segments);
  return merged(notes).map(({ start, end, notes: own }) => ({
    start,
    end,
    notes: own,
    layers: [...new Set(own.map(({ layer }) => layer.id))].sort(),
    word: wordIn(runs, { start, end }, languages[language].tag),
  }));
}

interface Group extends Stretch {
  notes: Tied[];
}

/** Stretches that touch or overlap, together. */
export function merged(notes: readonly Tied[]): Group[] {
  const groups: Group[] = [];
  for (const note of notes) {
    if (!note.stretch) continue;
    const { start, end } = note.stretch;
    const last = groups.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.notes.push(note);
    } else groups.push({ start, end, notes: [note] });
  }
  return groups;
}

interface Run {
  text: string;
  start: number;
}

/** Words that are no link, with their offsets: chips and emended words are links already. */
function plainRuns(segments: readonly Segment[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (const segment of segments) {
    if (segment.kind === 'footnote') continue;
    if (segment.kind === 'words') runs.push({ text: segment.text, start });
    start += segment.text.length;
  }
  return runs;
}

function wordIn(runs: readonly Run[], { start, end }: Stretch, tag: string): Stretch | undefined {
  for (const run of runs.toReversed()) {
    const from = Math.max(start, run.start);
    const text = run.text.slice(from - run.start, Math.max(0, end - run.start));
    const found = from < end && text !== '' ? lastWord(text, tag) : undefined;
    if (found) return { start: from + found.start, end: from + found.end };
  }
  return undefined;
}
