/**
 * A first answer while the search is on its way: units that hold the query letter for letter.
 * Nothing is cut into words or folded, and no unit is brought back from the letters it was sent in
 * before it holds what is looked for: on a slow processor that takes a tenth of a second.
 */

import type { Language } from '../../model/languages.ts';
import { wordRules } from '../languages/word-rules.ts';
import { sign } from './scripts.ts';
import { exchanged } from './sent-letters.ts';
import { type FirstUnit, firstUnit, type SentUnit } from './sent-words.ts';
import type { Span } from './spans.ts';
import { hasNumber, isLetter } from './word-letters.ts';

export interface LiteralHit {
  unit: FirstUnit;
  spans: readonly Span[];
}

/** What is looked for: small letters, without an article that is written together with its word. */
export function literalForm(query: string, language: Language): string {
  const { joined } = wordRules[language];
  const small = query.normalize('NFC').toLowerCase().trim();
  return joined ? small.replace(joined.article, '') : small;
}

/**
 * A pattern of letters in either case, as they are sent. `others` gives what else may stand for
 * a letter.
 */
export function sentPattern(
  letters: string,
  language: Language,
  others = (letter: string): string => letter,
): RegExp {
  const variants = letters
    .split('')
    .map(others)
    .map((some) => (some.toUpperCase().length === some.length ? some + some.toUpperCase() : some));
  const classes = exchanged(variants.join('\n'), language)
    .split('\n')
    .map((some) => `[${some.replace(/[\\\]^-]/g, '\\$&')}]`);
  return new RegExp(classes.join(''), 'g');
}

/**
 * At most `most` units with the query as it is written, in any case, from the beginning of a
 * word on; in the order of the units. None for what may name a unit (`11a`) or is quoted, and for
 * a single letter.
 */
export function literalHits(
  units: readonly SentUnit[],
  query: string,
  language: Language,
  most: number,
): readonly LiteralHit[] {
  const { joined } = wordRules[language];
  const wanted = literalForm(query, language);
  if (wanted.length < 2 || hasNumber(wanted) || !isLetter(wanted.charAt(0))) return [];
  const anywhere = sign.test(wanted.charAt(0));
  const pattern = sentPattern(wanted, language);
  const hits: LiteralHit[] = [];
  for (const one of units) {
    if (hits.length === most) break;
    if (one.sent.search(pattern) < 0) continue;
    const unit = firstUnit(one, language);
    const { text } = unit;
    const spans: Span[] = [];
    for (const { index: at } of one.sent.matchAll(pattern)) {
      const begins = anywhere || !isLetter(text.charAt(at - 1));
      if (begins || joined?.before.test(text.slice(Math.max(0, at - 5), at))) {
        spans.push({ start: at, end: at + wanted.length });
      }
    }
    if (spans.length > 0) hits.push({ unit, spans });
  }
  return hits;
}
