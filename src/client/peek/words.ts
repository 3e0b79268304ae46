/** Finds the words of the list in the text, and which of them the pointer is on. */

import { highlight } from '../text/highlight.ts';
import { placeIn, rangeOf, runOf, stretches } from '../text/text-run.ts';

interface Asked {
  ask(link: HTMLAnchorElement, place: () => DOMRect, after: number): void;
  leave(): void;
}

export function startWords(window: Window, host: HTMLElement, { ask, leave }: Asked): void {
  const { document } = window;
  const article = document.querySelector('article[data-unit]');
  const links = [...host.querySelectorAll<HTMLAnchorElement>('a')];
  if (!article || links.length === 0) return;
  const mark = (ranges: readonly Range[]): void => highlight('asked', ranges);
  let asked: HTMLAnchorElement | undefined;
  const look = (x: number, y: number): { link: HTMLAnchorElement; range: Range } | undefined => {
    const at = pointAt(document, x, y);
    if (
      !at ||
      !article.contains(at.node) ||
      at.node.parentElement?.closest('[data-apparatus],a:not(.see)')
    )
      return undefined;
    return wordAt(links, at);
  };
  const show = (x: number, y: number, after: number): void => {
    const found = look(x, y);
    const place = found?.range.getBoundingClientRect();
    const on = place && x >= place.left - 2 && x <= place.right + 2;
    mark(on && found ? [found.range] : []);
    if (found?.link !== asked || !on) {
      if (asked) leave();
      asked = on ? found?.link : undefined;
      if (asked && found) ask(asked, () => found.range.getBoundingClientRect(), after);
    }
  };
  article.addEventListener('pointermove', (event) => {
    if (event instanceof PointerEvent && event.pointerType === 'mouse')
      show(event.clientX, event.clientY, 350);
  });
  article.addEventListener('pointerleave', () => {
    mark([]);
    if (asked) leave();
    asked = undefined;
  });
  article.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || !document.getSelection()?.isCollapsed) return;
    // Marked words open their notes.
    if (event.target instanceof Element && event.target.closest('a')) return;
    asked = undefined;
    show(event.clientX, event.clientY, 0);
  });
  // From the list: its words light up in the text.
  for (const begin of ['focusin', 'pointerover']) {
    host.addEventListener(begin, ({ target }) => {
      if (target instanceof HTMLAnchorElement) mark(rangesOf(article, target));
    });
  }
  for (const end of ['focusout', 'pointerout']) host.addEventListener(end, () => mark([]));
}

/** Whatever the case of its letters. */
const formsOf = (link: HTMLAnchorElement): string[] =>
  `${link.textContent}|${link.dataset['w'] ?? ''}`.toLowerCase().split('|');

interface Point {
  node: Text;
  offset: number;
}

function pointAt(document: Document, x: number, y: number): Point | undefined {
  const position =
    'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
  if (position) {
    const { offsetNode: node, offset } = position;
    return node instanceof Text ? { node, offset } : undefined;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range && range.startContainer instanceof Text
    ? { node: range.startContainer, offset: range.startOffset }
    : undefined;
}

/** The longest form of the list that stands around the point. */
function wordAt(
  links: readonly HTMLAnchorElement[],
  { node, offset }: Point,
): { link: HTMLAnchorElement; range: Range } | undefined {
  const words = node.parentElement?.closest('[data-unit] > .txt');
  if (!words) return undefined;
  const run = runOf(words);
  const at = placeIn(run, node, offset) ?? offset;
  const text = run.text.toLowerCase();
  let best: { link: HTMLAnchorElement; start: number; end: number } | undefined;
  for (const link of links) {
    for (const form of formsOf(link)) {
      for (const [start, end] of stretches(text, form)) {
        if (at < start || at > end) continue;
        if (!best || end - start > best.end - best.start) best = { link, start, end };
      }
    }
  }
  const range = best && rangeOf(run, best.start, best.end);
  return best && range && { link: best.link, range };
}

const rangesOf = (article: Element, link: HTMLAnchorElement): Range[] =>
  [article, ...article.querySelectorAll('[data-unit]')].flatMap((unit) =>
    [...unit.querySelectorAll(':scope > .txt')].flatMap((words) => {
      const run = runOf(words);
      const text = run.text.toLowerCase();
      return formsOf(link).flatMap((form) =>
        stretches(text, form).flatMap(([start, end]) => rangeOf(run, start, end) ?? []),
      );
    }),
  );
