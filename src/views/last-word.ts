/** The last word of marked words: where the one quiet mark of a phrase stands. */

import type { Stretch } from '../model/note.ts';

const joiners = /^[-‐‑–/’']$/u;
const digits = /^[\d.,]+$/u;

/**
 * The last word in `text`, as offsets; undefined where there is none. A compound word is one
 * (`hard-to-reach`); in Chinese at least two characters, figures with their unit (`26亿人`).
 */
export function lastWord(text: string, tag: string): Stretch | undefined {
  const parts = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)];
  const last = parts.findLastIndex(({ isWordLike }) => isWordLike);
  const end = parts[last];
  if (!end) return undefined;
  let first = last;
  const isWord = (at: number): boolean => parts[at]?.isWordLike === true;
  const length = (): number => end.index + end.segment.length - (parts[first]?.index ?? 0);
  for (;;) {
    const before = parts[first - 1]?.segment ?? '';
    if (joiners.test(before) && isWord(first - 2)) first -= 2;
    else if (isWord(first - 1) && (length() < 2 || digits.test(before))) first -= 1;
    else break;
  }
  return { start: parts[first]?.index ?? 0, end: end.index + end.segment.length };
}
