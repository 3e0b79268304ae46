/** The words around the hits of a unit, as parts that are marked or not. */

import { sign } from './scripts.ts';
import type { Span } from './spans.ts';
import { isLetter } from './word-letters.ts';

export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/**
 * About `around` characters before the first hit and after the last of the hits that stand close
 * to it, cut between words; a short unit is given whole.
 */
export function excerptOf(text: string, spans: readonly Span[], around: number): ExcerptPart[] {
  const [first] = spans;
  const whole = text.length <= around * 3;
  const from = whole || !first ? 0 : wordStart(text, Math.max(0, first.start - around));
  const near = spans.filter((span) => span.end <= from + around * 3);
  const last = near.at(-1)?.end ?? first?.end ?? 0;
  const to = whole
    ? text.length
    : wordEnd(text, Math.min(text.length, Math.max(last + around, from + around * 2)));
  const parts: ExcerptPart[] = [];
  const put = (part: string, marked: boolean): void => {
    if (part !== '') parts.push({ text: part, marked });
  };
  if (from > 0) put('…', false);
  let at = from;
  for (const span of spans) {
    if (span.start >= to) break;
    put(text.slice(at, span.start), false);
    put(text.slice(span.start, Math.min(span.end, to)), true);
    at = Math.min(span.end, to);
  }
  put(text.slice(at, to), false);
  if (to < text.length) put('…', false);
  return parts;
}

/** Signs are cut anywhere. */
const isOfWord = (character = ''): boolean => isLetter(character) && !sign.test(character);

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 20 && isOfWord(text[start - 1])) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 20 && isOfWord(text[end])) end += 1;
  return end;
}
