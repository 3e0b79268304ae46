/** Whether the headings in the margin lie beside their words, as far as any page can be asked. */

import type { Page } from '@playwright/test';

/** Headings that lie over one another, over the words, or outside the row of their words. */
export const faultsOfMargin = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxes = new Map<Element, DOMRect>();
    const box = (element: Element): DOMRect => {
      const found = boxes.get(element) ?? element.getBoundingClientRect();
      boxes.set(element, found);
      return found;
    };
    const heads = [...document.querySelectorAll('.leaf .side .note > summary')];
    const texts = [...document.querySelectorAll('.leaf .txt')];
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      a.top < b.bottom - 1 && b.top < a.bottom - 1 && a.left < b.right - 1 && b.left < a.right - 1;
    const found: string[] = [];
    for (const [at, head] of heads.entries()) {
      const name = head.textContent ?? '';
      for (const other of heads.slice(at + 1))
        if (meet(box(head), box(other))) found.push(`${name} over ${other.textContent}`);
      for (const text of texts) if (meet(box(head), box(text))) found.push(`${name} over the text`);
      const own = head.closest('.side')?.parentElement?.querySelector(':scope > .txt');
      if (own && box(head).top < box(own).top - 12) found.push(`${name} is above its words`);
      const next = texts[texts.indexOf(own ?? head) + 1];
      if (next && box(head).bottom > box(next).top + 12) found.push(`${name} is below its row`);
    }
    return found;
  });
