/**
 * Footnotes of an annex, whose numbers run on from earlier parts of the resolution: called and
 * numbered here from 1, by their order, and put at the end, where a plain text has them.
 */

import { rewriteMarkers } from '../model/footnote-marker.ts';
import type { TextBlock } from '../model/text-blocks.ts';
import type { Unsure } from './unsure.ts';

const calls = /\[\^(\d+)\]/gu;

/** For a text with marked calls, `[^12]`, and its notes apart: those that it calls, by order. */
export function withOwnFootnotes(
  blocks: readonly TextBlock[],
  footnotes: ReadonlyMap<number, TextBlock>,
): TextBlock[] {
  const own: TextBlock[] = [];
  const called = blocks.map((block) => ({
    ...block,
    text: block.text.replace(calls, (_, number: string) => {
      const note = footnotes.get(Number(number));
      own.push({ text: `[^${own.length + 1}] ${note?.text ?? ''}`, line: block.line });
      return `[^${own.length}]`;
    }),
  }));
  return [...called, ...own];
}

/** A footnote at the end of a plain text; `74.` and `74 -` begin a paragraph. */
const noteLine = /^(?:\[\^?(\d+)\]|(\d+))[:)]?\s+(?![-.])(.+)$/u;

/**
 * For a plain text with its notes after the last paragraph: the same, when their numbers do not
 * begin at 1. Lines below them, as at the foot of a web page, stay.
 */
export function renumberFootnotes(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const numbers = blocks.map(({ text }) => {
    const match = noteLine.exec(text);
    return match ? Number(match[1] ?? match[2]) : undefined;
  });
  const end = numbers.findLastIndex((number) => number !== undefined) + 1;
  const last = numbers[end - 1] ?? 0;
  let begin = end;
  while (begin > 0 && numbers[begin - 1] === last - (end - begin)) begin -= 1;
  const first = last - (end - begin) + 1;
  if (end === 0 || first === 1) return blocks;
  let next = first;
  const text = blocks.slice(0, begin).map((block) => {
    const marked = rewriteMarkers(block.text, next, last);
    next = marked.next;
    return { ...block, text: marked.text };
  });
  const notes = new Map(
    blocks
      .slice(begin, end)
      .map((block, at) => [first + at, { ...block, text: noteLine.exec(block.text)?.[3] ?? '' }]),
  );
  // A note that nothing calls must not be lost: whoever reads the text reports it.
  return next > last ? [...withOwnFootnotes(text, notes), ...blocks.slice(end)] : blocks;
}

/** Calls that have another number than in the file, or were found there as a bare figure. */
export function callsByOrder(given: readonly TextBlock[], read: readonly TextBlock[]): Unsure[] {
  // A note stands on the line of its call.
  const isText = ({ text }: TextBlock): boolean => !noteLine.test(text);
  const before = new Map(
    given.filter(isText).map(({ line, text }) => [line, [...text.matchAll(calls)]] as const),
  );
  return read.filter(isText).flatMap(({ line, text }) =>
    [...text.matchAll(calls)].flatMap((call, at): Unsure[] => {
      const own = before.get(line)?.[at]?.[1];
      if (own === call[1]) return [];
      const instead = own === undefined ? 'a figure of the words' : `number ${own} in the file`;
      return [{ line, doubt: 'footnote', taken: `call of footnote ${call[1]}`, instead }];
    }),
  );
}
