/**
 * Words of a unit chosen without a pointer: sentence by sentence, word by word, wider and narrower;
 * and stretches that a pointer chose, put right. Offsets are UTF-16 code units of the unit's words.
 */

import { type Language, languages } from '../model/languages.ts';
import type { TextPosition } from './anchor.ts';
import { graphemes } from './folded-text.ts';

export type Step = 'sentence' | 'word';

/** For browsers without Intl.Segmenter (Firefox before 125): signs that end a sentence, with what closes after them. */
const fallback: Readonly<Record<Step, RegExp>> = {
  sentence:
    /[^.!?。！？؟\n]+(?:[.!?؟](?!\s|$)[^.!?。！？؟\n]*)*[.!?。！？؟]*[”»」』"')\]]*\s*|\n/gu,
  word: /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’‑-](?=\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu,
};

/** The sentences, or words, of a text, without blanks around them and without what is no word. */
export function piecesOf(text: string, language: Language, step: Step): TextPosition[] {
  const pieces =
    'Segmenter' in Intl
      ? Array.from(
          new Intl.Segmenter(languages[language].tag, { granularity: step }).segment(text),
          ({ segment, index }) => ({ segment, index }),
        )
      : Array.from(text.matchAll(fallback[step]), ({ 0: segment, index }) => ({ segment, index }));
  return pieces
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => trimmed(text, { start: index, end: index + segment.length }));
}

/** The first sentence: what a keyboard begins with. */
export const firstChoice = (text: string, language: Language): TextPosition | undefined =>
  piecesOf(text, language, 'sentence')[0];

/** The next or the previous piece, or the chosen stretch as it is at either end of the text. */
export function moved(
  pieces: readonly TextPosition[],
  chosen: TextPosition,
  way: 1 | -1,
): TextPosition {
  const next =
    way === 1
      ? pieces.find(({ start }) => start >= chosen.end)
      : pieces.findLast(({ end }) => end <= chosen.start);
  return next ?? chosen;
}

/** `end` or `start` moved by one piece outwards (1) or inwards (-1); at least one piece stays. */
export function resized(
  pieces: readonly TextPosition[],
  chosen: TextPosition,
  edge: 'start' | 'end',
  way: 1 | -1,
): TextPosition {
  if (edge === 'end') {
    const end =
      way === 1
        ? pieces.find((one) => one.end > chosen.end)?.end
        : pieces.findLast((one) => one.end < chosen.end && one.end > chosen.start)?.end;
    return { start: chosen.start, end: end ?? chosen.end };
  }
  const start =
    way === 1
      ? pieces.findLast((one) => one.start < chosen.start)?.start
      : pieces.find((one) => one.start > chosen.start && one.start < chosen.end)?.start;
  return { start: start ?? chosen.start, end: chosen.end };
}

/**
 * A stretch as it may be marked: without blanks around it, no grapheme cut, and in Arabic script no
 * word cut between letters that join. Undefined where nothing is left.
 */
export function snapped(text: string, chosen: TextPosition): TextPosition | undefined {
  let { start, end } = trimmed(text, chosen);
  if (end <= start) return undefined;
  for (const { segment, index } of graphemes(text)) {
    const after = index + segment.length;
    if (index < start && after > start) start = index;
    if (index < end && after > end) end = after;
    if (index >= end) break;
  }
  while (joinsAt(text, start)) start -= 1;
  while (joinsAt(text, end)) end += 1;
  return { start, end };
}

const arabic = /[\p{Script=Arabic}\p{M}\u0640\u200c\u200d]/u;
const arabicWord = /[\p{L}\p{M}\u0640\u200c\u200d]/u;

/** Whether letters of one Arabic word stand on both sides; all of it is in the first plane. */
function joinsAt(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return (
    at > 0 &&
    arabic.test(before) &&
    arabic.test(after) &&
    arabicWord.test(before) &&
    arabicWord.test(after)
  );
}

function trimmed(text: string, { start, end }: TextPosition): TextPosition {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
