/** Applies the listed emendations to a received text, and says where each one came to stand. */

import type { Language } from './languages.ts';
import { toFullWidth } from './punctuation.ts';
import { findQuote } from './quote.ts';
import type { Mark } from './segments.ts';

export interface Emendation {
  /** Stable id for links, made of the unit and a running number: `21i-2`. */
  id: string;
  /** A unit id, a section id for a heading, or `head`. */
  unit: string;
  received: string;
  printed: string;
  occurrence?: number | undefined;
  kind: 'word-swap' | 'lost-link' | 'foreign-line';
  confidence: 'sure' | 'likely';
  /** Why, per language. */
  reason: Partial<Record<Language, string>>;
}

export interface Emended {
  printed: string;
  /** Emended places as marks on the printed words. */
  marks: Mark[];
  /** Emendations whose reading does not occur, occurs more often than they say, or is taken. */
  failed: { emendation: Emendation; found: number; overlaps: boolean }[];
}

/**
 * Turns the received words of one unit into the printed ones: first the punctuation rule,
 * which keeps every offset, then the emendations of that unit.
 */
export function emend(received: string, emendations: readonly Emendation[]): Emended {
  const ruled = toFullWidth(received);
  const failed: Emended['failed'] = [];
  const places: { at: number; length: number; emendation: Emendation }[] = [];
  for (const emendation of emendations) {
    const reading = toFullWidth(emendation.received);
    const quoted = findQuote(ruled, reading, emendation.occurrence);
    if ('at' in quoted) {
      places.push({ at: quoted.at.start, length: reading.length, emendation });
    } else failed.push({ emendation, found: quoted.found, overlaps: false });
  }
  places.sort((a, b) => a.at - b.at);
  let printed = '';
  let cursor = 0;
  const marks: Mark[] = [];
  for (const { at, length, emendation } of places) {
    if (at < cursor) {
      failed.push({ emendation, found: 1, overlaps: true });
      continue;
    }
    printed += ruled.slice(cursor, at);
    marks.push(markOf(emendation, ruled.slice(at, at + length), printed.length));
    printed += emendation.printed;
    cursor = at + length;
  }
  return { printed: printed + ruled.slice(cursor), marks, failed };
}

/** Letters that both readings share at their ends are left out of a mark for lost matter. */
function markOf(emendation: Emendation, received: string, offset: number): Mark {
  const { printed, kind, id } = emendation;
  let head = 0;
  let tail = 0;
  if (kind === 'lost-link') {
    const most = Math.min(received.length, printed.length);
    while (head < most && received[head] === printed[head]) head += 1;
    while (tail < most - head && received.at(-1 - tail) === printed.at(-1 - tail)) tail += 1;
  }
  const lost = received.slice(head, received.length - tail);
  return {
    start: offset + head,
    end: offset + printed.length - tail,
    make: (text) => ({ kind: 'emended', text, received: lost, emendation: id }),
  };
}
