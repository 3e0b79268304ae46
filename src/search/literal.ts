/**
 * A first answer while the search is on its way: units that hold the query letter for letter.
 * Nothing is cut into words or folded, which on a slow processor takes a fifth of a second.
 */

import type { PackUnit } from './pack.ts';
import type { Span } from './spans.ts';

export interface LiteralHit {
  unit: PackUnit;
  spans: readonly Span[];
}

const letter = /[\p{L}\p{M}\p{N}]/u;
const han = /^\p{Script=Han}/u;
/** The article of Arabic, and the letters that are written together with a word before it. */
const article = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;
const joined = /(?<!\p{L})(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)$/u;

/**
 * At most `most` units with the query as it is written, in any case, from the beginning of a
 * word on; in the order of the units. None for what may name a unit (`11a`) or is quoted, and for
 * a single letter.
 */
export function literalHits(
  units: readonly PackUnit[],
  query: string,
  most: number,
): readonly LiteralHit[] {
  const wanted = query.normalize('NFC').toLowerCase().trim().replace(article, '');
  if (wanted.length < 2 || /\p{N}|^\P{L}/u.test(wanted)) return [];
  const anywhere = han.test(wanted);
  const hits: LiteralHit[] = [];
  for (const unit of units) {
    if (hits.length === most) break;
    const small = unit.text.toLowerCase();
    // A letter that becomes two when it is made small would move what is marked.
    if (small.length !== unit.text.length) continue;
    const spans: Span[] = [];
    const step = wanted.length;
    for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + step)) {
      const begins = anywhere || !letter.test(small.charAt(at - 1));
      if (begins || joined.test(small.slice(Math.max(0, at - 5), at))) {
        spans.push({ start: at, end: at + step });
      }
    }
    if (spans.length > 0) hits.push({ unit, spans });
  }
  return hits;
}
