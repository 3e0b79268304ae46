/** Draws marked words, without touching the text; finds the note that a point is on. */

import { colours, type NoteSet, type OwnNote } from '../../own-notes/note.ts';
import { type Standing, standingOf } from '../../own-notes/place.ts';
import { highlight } from '../text/highlight.ts';
import { rangeOf } from '../text/text-run.ts';
import type { PageUnit } from './page-units.ts';

/** A note with what became of it on this page. */
export interface Placed {
  note: OwnNote;
  /** The layer that it was handed out with; undefined for the reader's own. */
  set: NoteSet | undefined;
  unit: PageUnit;
  standing: Standing;
  range: Range | undefined;
  /** Its number on this page; given when all are drawn. */
  number: string;
}

export function placed(note: OwnNote, set: NoteSet | undefined, unit: PageUnit): Placed {
  const standing = standingOf(note, unit.language, unit);
  const range =
    standing.on === 'words' ? rangeOf(unit.run, standing.start, standing.end) : undefined;
  return { note, set, unit, standing, range, number: '' };
}

/** A colour is one name for the style sheet, however many notes have it; layers have one of their own. */
export function drawMarks(all: readonly Placed[]): void {
  const ranges = (isWanted: (one: Placed) => boolean): Range[] =>
    all.flatMap((one) => (one.range && isWanted(one) ? [one.range] : []));
  for (const colour of colours)
    highlight(
      `own-${colour}`,
      ranges(({ note, set }) => !set && note.colour === colour),
    );
  highlight(
    'own-layer',
    ranges(({ set }) => set !== undefined),
  );
}

/** Words that are pointed at, or being chosen. */
export const drawAsked = (range: Range | undefined): void =>
  highlight('own-asked', range ? [range] : []);

/** The shortest mark under a point: the innermost where they overlap. */
export function markAt(all: readonly Placed[], x: number, y: number): Placed | undefined {
  const isOn = ({ left, right, top, bottom }: DOMRect): boolean =>
    x >= left && x <= right && y >= top && y <= bottom;
  return all
    .filter(({ range }) => range && [...range.getClientRects()].some(isOn))
    .sort((a, b) => `${a.range}`.length - `${b.range}`.length)[0];
}
