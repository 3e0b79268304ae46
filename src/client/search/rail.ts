/** Lights up the paragraphs with hits on the fore-edge, which stands on every page. */

import type { SearchDisplay } from '../../views/search-page.ts';

export function drawRail(
  document: Document,
  display: SearchDisplay,
  paragraphs: readonly number[],
): void {
  const found = new Set(paragraphs);
  // At the side of a wide page, on the lower edge of the bar of a narrow one.
  for (const edge of ['.rail a', '.edge i']) {
    const chapters = document.querySelectorAll<HTMLElement>(edge);
    for (const [at, chapter] of display.chapters.entries()) light(chapters[at], chapter, found);
  }
}

function light(
  link: HTMLElement | undefined,
  { from, length }: SearchDisplay['chapters'][number],
  found: ReadonlySet<number>,
): void {
  if (!link) return;
  for (const old of link.querySelectorAll('b')) old.remove();
  let hits = 0;
  for (let position = 1; position <= length; position += 1) {
    if (!found.has(from + position - 1)) continue;
    const mark = link.ownerDocument.createElement('b');
    mark.className = `k${position}`;
    link.append(mark);
    hits += 1;
  }
  link.classList.toggle('on', hits > 0);
}
