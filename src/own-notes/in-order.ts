/** Notes in the order of the text: by unit, then by the place of their words, then by their time. */

import { parseUnitId, type UnitId } from '../model/unit-id.ts';
import type { OwnNote } from './note.ts';

/** Paragraphs with their items and objectives, then footnotes. */
export function compareUnits(one: UnitId, other: UnitId): number {
  const [a, b] = [parseUnitId(one), parseUnitId(other)];
  if (!a || !b) return Number(b !== undefined) - Number(a !== undefined);
  const feet = Number(a.kind === 'footnote') - Number(b.kind === 'footnote');
  if (feet !== 0 || a.number !== b.number) return feet || a.number - b.number;
  const [la = '', lb = ''] = [a.label, b.label];
  return la.length - lb.length || Number(la > lb) - Number(la < lb);
}

export const compareNotes = (a: OwnNote, b: OwnNote): number =>
  compareUnits(a.unit, b.unit) ||
  (a.mark?.position?.start ?? -1) - (b.mark?.position?.start ?? -1) ||
  Number(a.created > b.created) - Number(a.created < b.created) ||
  Number(a.id > b.id) - Number(a.id < b.id);

export const inOrder = (notes: readonly OwnNote[]): OwnNote[] => [...notes].sort(compareNotes);
