/**
 * A first answer while the search is on its way: units that hold the query letter for letter.
 * Nothing is cut into words or folded, which on a slow processor takes a fifth of a second.
 */

import type { Language } from '../../model/languages.ts';
import { wordRules } from '../languages/word-rules.ts';
import { sign } from './scripts.ts';
import type { FirstUnit } from './sent-words.ts';
import type { Span } from './spans.ts';

export interface LiteralHit {
  unit: FirstUnit;
  spans: readonly Span[];
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** What is looked for: small letters, without an article that is written together with its word. */
export function literalForm(query: string, language: Language): string {
  const { joined } = wordRules[language];
  const small = query.normalize('NFC').toLowerCase().trim();
  return joined ? small.replace(joined.article, '') : small;
}

/**
 * At most `most` units with the query as it is written, in any case, from the beginning of a
 * word on; in the order of the units. None for what may name a unit (`11a`) or is quoted, and for
 * a single letter.
 */
export function literalHits(
  units: readonly FirstUnit[],
  query: string,
  language: Language,
  most: number,
): readonly LiteralHit[] {
  const { joined } = wordRules[language];
  const wanted = literalForm(query, language);
  if (wanted.length < 2 || /\p{N}|^\P{L}/u.test(wanted)) return [];
  const anywhere = sign.test(wanted.charAt(0));
  const hits: LiteralHit[] = [];
  for (const unit of units) {
    if (hits.length === most) break;
    const own = unit.text.toLowerCase();
    // A letter that becomes two when it is made small would move what is marked.
    if (own.length !== unit.text.length) continue;
    const spans: Span[] = [];
    const step = wanted.length;
    for (let at = own.indexOf(wanted); at >= 0; at = own.indexOf(wanted, at + step)) {
      const begins = anywhere || !letter.test(own.charAt(at - 1));
      if (begins || joined?.before.test(own.slice(Math.max(0, at - 5), at))) {
        spans.push({ start: at, end: at + step });
      }
    }
    if (spans.length > 0) hits.push({ unit, spans });
  }
  return hits;
}
