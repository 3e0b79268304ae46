/** The places that a query names, as far as the Compact has them, and the nearest where it has not. */

import { type Absent, absentOf, exists, nearestTo } from './absent-place.ts';
import { fold } from './fold.ts';
import { placesOf } from './go-to.ts';
import type { SearchIndex } from './index-words.ts';

export interface NamedPlaces {
  places: readonly string[];
  /** What is left to be looked for: “SDG 5: women”. */
  left: string;
  /** What the query names and the Compact has not. */
  absent?: Absent;
}

export function placesIn(index: SearchIndex, typed: string): NamedPlaces {
  const parts = typed.split(/[\s:：]+/u);
  for (let left = ''; parts.length > 0; left = `${parts.pop()} ${left}`) {
    const named = parts.join(' ');
    // Before words a number alone names no place: 26 billion.
    const meant = left === '' || /^\D+\d/u.test(named) ? placesOf(fold(named)) : [];
    const places = meant.filter((id) => exists(index, id));
    // There is no item 5g: it may be the network.
    const likely = places[0] === meant[0];
    const absent = missingOf(index, typed, meant);
    if (places.length > 0 && (likely || left === ''))
      return { places, left: likely ? left : typed, ...(absent ? { absent } : {}) };
    // There is no paragraph 99.
    const [first] = meant;
    if (left === '' && first !== undefined && isNamed(typed))
      return { places: nearestTo(index, first), left: '', absent: absentOf(index, first) };
  }
  return { places: [], left: typed };
}

/** A number alone is no place: there may be as many of something. */
const isNamed = (typed: string): boolean => /[\p{L}§¶#]/u.test(typed);

/** Of several paragraphs the last that is not there; an item whose paragraph is. */
function missingOf(
  index: SearchIndex,
  typed: string,
  meant: readonly string[],
): Absent | undefined {
  const missing = meant.filter((id) => !exists(index, id));
  if (!isNamed(typed) || missing.length === 0 || missing.length === meant.length) return undefined;
  const numbers = meant.every((id) => /^\d+$/u.test(id));
  if (numbers) return absentOf(index, missing.at(-1) ?? '');
  // A letter may be meant in several orders. 5G is the network.
  const some = meant.slice(0, -1).some((id) => exists(index, id));
  return some || /^\d+\s*\p{L}$/u.test(typed) ? undefined : absentOf(index, missing[0] ?? '');
}
