/** Lights up the paragraphs with hits on the fore-edge, which stands on every page. */

import type { SearchDisplay } from '../../views/search-page.ts';

export function drawRail(
  document: Document,
  display: SearchDisplay,
  paragraphs: readonly number[],
): void {
  const found = new Set(paragraphs);
  const links = document.querySelectorAll<HTMLElement>('.rail a');
  display.chapters.forEach(({ from, length }, at) => {
    const link = links[at];
    if (!link) return;
    for (const old of link.querySelectorAll('b')) old.remove();
    let hits = 0;
    for (let position = 1; position <= length; position += 1) {
      if (!found.has(from + position - 1)) continue;
      const mark = document.createElement('b');
      mark.className = `k${position}`;
      link.append(mark);
      hits += 1;
    }
    link.classList.toggle('on', hits > 0);
  });
}
