/** Words of the Compact as they stand in a page or a pack, with the marks of their footnotes. */

import type { Run } from '../../copying/passage.ts';

/** The runs of an element of words; with a stretch, counted in the plain words, those of it alone. */
export function runsOf(words: Element, stretch?: { start: number; end: number }): Run[] {
  const { start, end } = stretch ?? { start: 0, end: Number.POSITIVE_INFINITY };
  const runs: Run[] = [];
  let at = 0;
  const walker = words.ownerDocument.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const apparatus = node.parentElement?.closest('[data-apparatus]');
    if (apparatus && words.contains(apparatus)) {
      const note = Number(text);
      if (apparatus.matches('.fn') && note > 0 && at > start && at <= end) runs.push({ note });
      continue;
    }
    const cut = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (cut !== '') add(runs, cut);
    at += text.length;
  }
  return runs;
}

/** Marks and chips cut the words of a page; what is copied is one run again. */
function add(runs: Run[], text: string): void {
  const last = runs.at(-1);
  if (typeof last === 'string') runs[runs.length - 1] = last + text;
  else runs.push(text);
}

/** The words of a pack; nothing in them is run or loaded. */
export const runsOfMarkup = (markup: string): Run[] =>
  runsOf(new DOMParser().parseFromString(markup, 'text/html').body);
