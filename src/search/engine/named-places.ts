/** The places that a query names, as far as the Compact has them, and the nearest where it has not. */

import { fold } from './fold.ts';
import { placesOf } from './go-to.ts';
import type { SearchIndex } from './index-words.ts';

/** Places that the query names, and what is left to be looked for: “SDG 5: women”. */
export function placesIn(index: SearchIndex, typed: string): { places: string[]; left: string } {
  const parts = typed.split(/[\s:：]+/u);
  for (let left = ''; parts.length > 0; left = `${parts.pop()} ${left}`) {
    const named = parts.join(' ');
    // Before words a number alone names no place: 26 billion.
    const meant = left === '' || /^\D+\d/u.test(named) ? placesOf(fold(named)) : [];
    const places = meant.filter((id) => exists(index, id));
    // There is no item 5g: it may be the network.
    const likely = places[0] === meant[0];
    if (places.length > 0 && (likely || left === ''))
      return { places, left: likely ? left : typed };
    // There is no paragraph 99.
    if (left === '' && meant.length > 0 && /\p{L}/u.test(typed))
      return { places: nearestTo(index, meant), left: '' };
  }
  return { places: [], left: typed };
}

/** The paragraph or footnote that is nearest to one that is not there: the last, for 0 the first. */
function nearestTo(index: SearchIndex, [meant = '']: readonly string[]): string[] {
  const kind = meant.startsWith('n') ? /^n\d+$/u : /^\d+$/u;
  const all = index.units.flatMap(({ id }) => (kind.test(id) ? [id] : []));
  return /^n?0/u.test(meant) ? all.slice(0, 1) : all.slice(-1);
}

/** The pages that a query names are there; of units it may name any. */
const exists = (index: SearchIndex, id: string): boolean => id.includes('-') || index.byId.has(id);
