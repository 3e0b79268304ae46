/**
 * The second try of a first answer: units that hold every word of the query in some form. Only
 * words that begin as a stem does are taken apart; the whole text would keep a slow processor
 * busy for a fifth of a second.
 */

import type { Language } from '../../model/languages.ts';
import { wordRules } from '../languages/word-rules.ts';
import { plainWord, written } from './letters.ts';
import { type LiteralHit, sentPattern } from './literal.ts';
import { sign, signClass } from './scripts.ts';
import { firstUnit, type SentUnit } from './sent-words.ts';
import type { Span } from './spans.ts';
import { stems } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { hasNumber, isLetter, wordClass } from './word-letters.ts';

/** What a word of the query asks of a unit. */
interface Wanted {
  /** Its stem; of signs, which have none, undefined. */
  own: string | undefined;
  /** The beginning of the stem, or the signs, as they are sent. */
  pattern: RegExp;
}

function wantedOf(word: string, language: Language): Wanted {
  if (sign.test(word)) return { own: undefined, pattern: sentPattern(word, language) };
  const [own = word] = stems(word, language);
  // The last letter of a stem may be another one in the text: countri, country.
  const beginning = own.length > 4 ? own.slice(0, -1) : own;
  return { own, pattern: sentPattern(beginning, language, written) };
}

/** Where forms of a word stand in a text, which was sent as `sent`. */
function formsIn(text: string, sent: string, { own, pattern }: Wanted, language: Language): Span[] {
  const beginning = new RegExp(`^${wordRules[language].joined?.beginning ?? ''}$`);
  const spans: Span[] = [];
  for (const { 0: found, index } of sent.matchAll(pattern)) {
    let [start, end] = [index, index + found.length];
    if (own !== undefined) {
      while (isLetter(text.charAt(start - 1))) start -= 1;
      while (isLetter(text.charAt(end))) end += 1;
      if (start === spans.at(-1)?.start || !beginning.test(text.slice(start, index))) continue;
      if (stems(plainWord(text.slice(start, end)), language)[0] !== own) continue;
    }
    spans.push({ start, end });
  }
  return spans;
}

/**
 * At most `most` units with a form of every word of the query, in the order of the units, signs
 * as they stand between spaces; none for what may name a unit (`11a`) and for what is quoted.
 */
export function stemHits(
  units: readonly SentUnit[],
  query: string,
  language: Language,
  most: number,
): readonly LiteralHit[] {
  if (hasNumber(query) || /["“«]/.test(query)) return [];
  // Runs of characters of languages without spaces, and words.
  const parts = new RegExp(`[${signClass}]+|[${wordClass}]+`, 'gu');
  const words = (query.match(parts) ?? [])
    .map(plainWord)
    .filter((word) => (sign.test(word) || word.length > 2) && !isStopWord(word, language));
  if (words.length === 0 || words.length > 8) return [];
  const wanted = words.map((word) => wantedOf(word, language));
  const hits: LiteralHit[] = [];
  for (const one of units) {
    if (hits.length === most) break;
    if (!wanted.every(({ pattern }) => one.sent.search(pattern) >= 0)) continue;
    const unit = firstUnit(one, language);
    const found = wanted.map((word) => formsIn(unit.text, one.sent, word, language));
    if (found.some((spans) => spans.length === 0)) continue;
    hits.push({ unit, spans: found.flat().sort((a, b) => a.start - b.start) });
  }
  return hits;
}
