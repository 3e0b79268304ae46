/** Notes in the order of the text: by unit, then by the place of their words, then by their time. */

import { parseUnitId, type UnitId } from '../model/unit-id.ts';
import type { OwnNote } from './note.ts';

/** Where a unit stands among all: paragraphs with their items and objectives, then footnotes. */
type Rank = readonly [foot: number, number: number, length: number, label: string];

const nowhere: Rank = [2, 0, 0, ''];

function rankOf(unit: UnitId): Rank {
  const parts = parseUnitId(unit);
  if (!parts) return nowhere;
  const { kind, number, label = '' } = parts;
  return [Number(kind === 'footnote'), number, label.length, label];
}

const compareRanks = (a: Rank, b: Rank): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || Number(a[3] > b[3]) - Number(a[3] < b[3]);

export const compareUnits = (one: UnitId, other: UnitId): number =>
  compareRanks(rankOf(one), rankOf(other));

export const inOrder = (notes: readonly OwnNote[]): OwnNote[] =>
  notes
    .map((note) => ({ note, rank: rankOf(note.unit), start: note.mark?.position?.start ?? -1 }))
    .sort(
      (a, b) =>
        compareRanks(a.rank, b.rank) ||
        a.start - b.start ||
        Number(a.note.created > b.note.created) - Number(a.note.created < b.note.created) ||
        Number(a.note.id > b.note.id) - Number(a.note.id < b.note.id),
    )
    .map(({ note }) => note);
