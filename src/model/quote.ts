/** Finds quoted words in the words of a unit: exactly, or not at all. */

import type { Stretch } from './note.ts';

/**
 * `now` are the words at the place, where they are not those of the quote. Without a place: how
 * often the words stand there, and the words of the unit that are nearest.
 */
export type Quoted = { at: Stretch; now?: string | undefined } | { found: number; nearest: string };

/**
 * The place of a quote. Without an occurrence the words must stand in the unit once. What comes
 * back otherwise says how often they stand there, and the words of the unit that are nearest.
 */
export function findQuote(words: string, quote: string, occurrence?: number): Quoted {
  const starts: number[] = [];
  for (let at = words.indexOf(quote); at !== -1; at = words.indexOf(quote, at + 1)) starts.push(at);
  const start =
    occurrence === undefined && starts.length > 1 ? undefined : starts[(occurrence ?? 1) - 1];
  if (start !== undefined) return { at: { start, end: start + quote.length } };
  return { found: starts.length, nearest: nearestWords(words, quote) };
}

const around = 12;

/** The longest stretch that both have in common, with some words of the unit around it. */
function nearestWords(words: string, quote: string): string {
  for (let length = quote.length; length > 1; length -= 1) {
    for (let from = 0; from + length <= quote.length; from += 1) {
      const at = words.indexOf(quote.slice(from, from + length));
      if (at === -1) continue;
      const start = Math.max(0, at - from - around);
      const end = Math.min(words.length, at - from + quote.length + around);
      return `${start > 0 ? '…' : ''}${words.slice(start, end)}${end < words.length ? '…' : ''}`;
    }
  }
  return words.slice(0, 2 * around);
}
