/** The figures of the page of a paragraph as it stands: where its words begin, how long it is, how far notes are from their words. */

import type { Page } from '@playwright/test';

interface Figures {
  /** Where the words begin, from the top of the page. */
  first: number;
  /** Height of the article, and of its words and the gaps between them. */
  article: number;
  words: number;
  /** How far a heading of a note that can be seen is from the row of its words. */
  distance: number;
  /** Share of underlined characters of the words, in per cent. */
  underlined: number;
  styles: string[];
  /** The smallest measure of a control that does not stand in a sentence. */
  target: number;
  sideways: number;
}

export const figures = (page: Page): Promise<Figures> =>
  page.evaluate(() => {
    const box = (element: Element): DOMRect => element.getBoundingClientRect();
    const texts = [...document.querySelectorAll('.leaf .txt')];
    const rows = texts.map((text) => text.closest('.item') ?? text);
    let [letters, under, distance, target] = [0, 0, 0, Infinity];
    const styles = new Set<string>();
    for (const text of texts) {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.trim().length ?? 0;
        let found = '';
        for (let at = node.parentElement; at && at !== text; at = at.parentElement) {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(at);
          if (textDecorationLine === 'underline') found = textDecorationStyle;
        }
        letters += length;
        if (found === '') continue;
        under += length;
        styles.add(found);
      }
    }
    for (const [at, text] of texts.entries()) {
      const side = text.parentElement?.querySelector(':scope > .side');
      // The row of the opening words ends where the first item begins.
      const end = rows[at + 1] ? box(rows[at + 1] ?? text).top : Infinity;
      for (const heading of side?.querySelectorAll('.note > summary') ?? []) {
        if (!heading.checkVisibility({ contentVisibilityAuto: true })) continue;
        const { top, bottom } = box(heading);
        distance = Math.max(distance, box(text).top - top, bottom - end);
      }
    }
    const controls = 'a[href], summary, button, input, select';
    for (const control of document.querySelectorAll(`main :is(${controls})`)) {
      const shown = control instanceof HTMLInputElement ? control.closest('label') : control;
      if (!shown?.checkVisibility()) continue;
      if (shown.closest('.txt, .ft, .nb p, .nb li, .brief p, .meta')) continue;
      const { width, height } = box(shown);
      if (width > 0) target = Math.min(target, width, height);
    }
    const gaps = rows.slice(1).reduce((sum, row, at) => {
      const before = rows[at];
      return before ? sum + parseFloat(getComputedStyle(row).marginBlockStart) : sum;
    }, 0);
    return {
      first: Math.round(box(texts[0] ?? document.body).top + scrollY),
      article: Math.round(
        Math.max(...rows.map((row) => box(row).bottom)) - box(rows[0] ?? document.body).top,
      ),
      words: Math.round(texts.reduce((sum, text) => sum + box(text).height, 0) + gaps),
      distance: Math.round(distance),
      underlined: Math.round((1000 * under) / letters) / 10,
      styles: [...styles],
      target: Math.round(target * 10) / 10,
      sideways: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
