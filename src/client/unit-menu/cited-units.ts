/** Units as they are cited and linked. */

import { paragraphOf, type UnitId } from '../../model/unit-id.ts';

/** One unit itself, of several their paragraphs. */
export function citedUnits(ids: readonly UnitId[]): UnitId[] {
  if (ids.length < 2) return [...ids];
  return [...new Set(ids.map((id) => String(paragraphOf(id) ?? id)))];
}
