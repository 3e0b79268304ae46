/**
 * The second try of a first answer: units that hold every word of the query in some form. Only
 * words that begin as a stem does are taken apart; the whole text would keep a slow processor
 * busy for a fifth of a second.
 */

import type { Language } from '../../model/languages.ts';
import { wordRules } from '../languages/word-rules.ts';
import { plainWord, written } from './letters.ts';
import type { LiteralHit } from './literal.ts';
import { sign, signClass } from './scripts.ts';
import type { FirstUnit } from './sent-words.ts';
import type { Span } from './spans.ts';
import { stems } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** Runs of characters of languages without spaces, and words. */
const parts = new RegExp(`[${signClass}]+|[\\p{L}\\p{M}]+`, 'gu');

/** Words that hold the beginning of a stem, as a pattern; after joined letters too. */
function candidates(stem: string, language: Language): RegExp {
  // The last letter of a stem may be another one in the text: countri, country.
  const beginning = stem.length > 4 ? stem.slice(0, -1) : stem;
  const letters = Array.from(beginning, (letter) => `[${written(letter)}]`).join('');
  const joined = wordRules[language].joined?.beginning ?? '';
  return new RegExp(`(?<![\\p{L}\\p{M}])${joined}${letters}[\\p{L}\\p{M}]*`, 'giu');
}

/**
 * At most `most` units with a form of every word of the query, in the order of the units, signs
 * as they stand between spaces; none for what may name a unit (`11a`) and for what is quoted.
 */
export function stemHits(
  units: readonly FirstUnit[],
  query: string,
  language: Language,
  most: number,
): readonly LiteralHit[] {
  if (/\p{N}|["“«]/u.test(query)) return [];
  const words = (query.match(parts) ?? [])
    .map(plainWord)
    .filter((word) => (sign.test(word) || word.length > 2) && !isStopWord(word, language));
  if (words.length === 0 || words.length > 8) return [];
  const wanted = words.map((word) => {
    if (sign.test(word)) return { own: undefined, pattern: new RegExp(word, 'gu') };
    const [own = word] = stems(word, language);
    return { own, pattern: candidates(own, language) };
  });
  const hits: LiteralHit[] = [];
  for (const unit of units) {
    if (hits.length === most) break;
    const spans: Span[] = [];
    const all = wanted.every(({ own, pattern }) => {
      const before = spans.length;
      for (const { 0: word, index } of unit.text.matchAll(pattern)) {
        if (own !== undefined && stems(plainWord(word), language)[0] !== own) continue;
        spans.push({ start: index, end: index + word.length });
      }
      return spans.length > before;
    });
    if (all) hits.push({ unit, spans: spans.sort((a, b) => a.start - b.start) });
  }
  return hits;
}
