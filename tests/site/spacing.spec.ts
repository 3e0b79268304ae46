/** Larger text and wider spacing (WCAG 1.4.4, 1.4.12): on every kind of page nothing is lost or covered. */

import type { Page } from '@playwright/test';
import { expect, test } from './browse.ts';
import { onePageOfEachKind } from './swept.ts';

const twice = ':root{font-size:200%!important}';
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

/**
 * Under a sheet of the test: a page wider than the window, words that their own box cuts off where
 * it does not scroll, and blocks of words that lie over one another.
 */
const lost = (page: Page, sheet: string): Promise<string[]> =>
  page.evaluate((sheet) => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = sheet;
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);
    const name = (one: Element): string =>
      `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 20)}`;
    const blocks: { one: Element; box: DOMRect }[] = [];
    for (const one of document.querySelectorAll('main *')) {
      if (!(one instanceof HTMLElement) || !one.checkVisibility()) continue;
      // The path is one line, and each of its parts leads on; words for screen readers are clipped.
      if (one.closest('.crumb, .vh, select, input, .slips, .band')) continue;
      const look = getComputedStyle(one);
      // A long sentence shows its first lines, and opens.
      if (look.clipPath !== 'none' || look.webkitLineClamp !== 'none') continue;
      const hides = [look.overflowX, look.overflowY].some((how) => /hidden|clip/u.test(how));
      const [across, down] = [
        one.scrollWidth - one.clientWidth,
        one.scrollHeight - one.clientHeight,
      ];
      if (hides && (across > 2 || down > 2)) found.push(`${name(one)} is cut`);
      const own = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (
        own &&
        /^(?:block|flex|grid|list-item)$/u.test(look.display) &&
        look.position === 'static' &&
        // What flows past a float has its box behind it, not its words.
        look.float === 'none'
      )
        blocks.push({ one, box: one.getBoundingClientRect() });
    }
    for (const [at, { one, box }] of blocks.entries())
      for (const other of blocks.slice(at + 1, at + 6)) {
        if (one.contains(other.one)) continue;
        const deep = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        const long = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        if (deep > 4 && long > 4) found.push(`${name(one)} lies over ${name(other.one)}`);
      }
    style.remove();
    return found;
  }, sheet);

for (const language of ['zh', 'en', 'ar']) {
  test(`${language}: text of twice the size, and wider spacing`, async ({ page, site }) => {
    // The sheet of the test stands in no policy of the site.
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setBypassCSP', { enabled: true });
    const found: string[] = [];
    for (const file of onePageOfEachKind(language).values()) {
      await page.goto(site.url + file, { waitUntil: 'domcontentloaded' });
      for (const width of [1280, 390]) {
        await browser.send('Emulation.setDeviceMetricsOverride', {
          width,
          height: 900,
          deviceScaleFactor: 1,
          mobile: false,
        });
        for (const [what, sheet] of Object.entries({ twice, spacing }))
          found.push(...(await lost(page, sheet)).map((one) => `${file} ${width} ${what}: ${one}`));
      }
    }
    expect(found.slice(0, 40)).toEqual([]);
  });
}
