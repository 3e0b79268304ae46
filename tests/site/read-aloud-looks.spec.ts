/** The bar of the reading and the line of a visit as all others are looked at: axe, small, large, forced colours. */

import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from './browse.ts';
import './contrast.ts';

/** Both are on the page: a link with choices was followed, and the reading was asked for. */
async function open(page: Page, root: string, language: string): Promise<void> {
  await page.goto(`${root}${language}/11.html?state=study&layers=guide`);
  await expect(page.locator('[data-visit-line]')).toBeVisible();
  await page.locator('[data-read-aloud]').click();
  await expect(page.locator('.aloud')).toBeVisible();
}

/** What of the two is cut, or wider than the window. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.aloud, .aloud *:not(option), .visit, .visit *')].flatMap(
      (one) => {
        const { left, right, width } = one.getBoundingClientRect();
        if (width === 0 || (left >= -0.5 && right <= innerWidth + 0.5)) return [];
        return [`${one.localName} ${one.textContent?.slice(0, 30)}: ${left} to ${right}`];
      },
    ),
  );

for (const language of ['zh', 'en', 'ar']) {
  test(`${language}: axe finds nothing in the bar of the reading and the line of a visit, in both themes, at 320 px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await open(page, site.url, language);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const client = await page.context().newCDPSession(page);
      await client.send('Runtime.evaluate', { expression: axe.source });
      const results = await page.evaluate(() =>
        window.axe?.run(
          { include: [['.aloud'], ['[data-visit-line]']] },
          { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] },
        ),
      );
      const found = results?.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
      expect(found, colorScheme).toEqual([]);
    }
    expect(await cut(page)).toEqual([]);
    // The bar leaves room to read what it reads.
    const box = await page.locator('.aloud').boundingBox();
    expect(box?.height).toBeLessThan(720 * 0.45);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await cut(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
}

test('in forced colours the bar of the reading has an edge, and its buttons too', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, site.url, 'en');
  await expect(page.locator('.aloud')).not.toHaveCSS('border-block-start-width', '0px');
  for (const button of await page.locator('.aloud button, .visit button').all())
    await expect(button).not.toHaveCSS('border-top-width', '0px');
});
