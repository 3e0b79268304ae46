/** Several units in a row, as a fragment names them: `#11a-11d`. */

import { isUnitId, type UnitId } from '../model/unit-id.ts';
import { readFragment } from './fragment.ts';

export interface UnitRange {
  from: UnitId;
  to: UnitId;
}

export const rangeFragment = ({ from, to }: UnitRange): string =>
  from === to ? from : `${from}-${to}`;

/** Undefined where the fragment names no range; an en dash is read too. */
export function readRange(hash: string): UnitRange | undefined {
  const [, from = '', to = ''] = /^(\w[\w.]*)[-–](\w[\w.]*)$/u.exec(readFragment(hash)) ?? [];
  return isUnitId(from) && isUnitId(to) ? { from, to } : undefined;
}

/** The units of the range among those of a page, in its order; backwards too, and as far as they are there. */
export function unitsIn({ from, to }: UnitRange, all: readonly UnitId[]): UnitId[] {
  const ends = [all.indexOf(from), all.indexOf(to)].filter((at) => at >= 0);
  return ends.length === 0 ? [] : all.slice(Math.min(...ends), Math.max(...ends) + 1);
}
