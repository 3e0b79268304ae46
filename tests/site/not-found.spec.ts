/** A missing address: the nearest unit is offered, and no link of the page is broken. */

import type { Page } from '@playwright/test';
import { type Site, serve } from '../../scripts/serve.ts';
import { expect, test } from './browse.ts';
import { distFolder, documentOf, files, languages } from './dist.ts';

/** Every link of the page leads to a file of the site, and to an id that is there. */
async function linksHold(page: Page, root: string): Promise<void> {
  const targets = await page
    .locator('a[href]:visible')
    .evaluateAll((links) =>
      links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])),
    );
  expect(targets.length).toBeGreaterThan(0);
  const broken = targets.filter((target) => {
    const [path = '', fragment = ''] = target.split('#');
    const file = path.startsWith(root) ? path.slice(root.length) : '';
    if (!files.includes(file)) return true;
    return fragment !== '' && !documentOf(file).getElementById(decodeURIComponent(fragment));
  });
  expect(broken).toEqual([]);
}

async function offers(page: Page, site: Site, missing: string, expected: string): Promise<void> {
  const response = await page.goto(site.url + missing);
  expect(response?.status()).toBe(404);
  const box = page.locator('[data-nearest]:visible');
  await expect(box).toHaveCount(1);
  await linksHold(page, site.url);
  await box.locator('a').click();
  await page.waitForURL(site.url + expected);
  await expect(page.locator('article[data-unit]')).toBeVisible();
}

for (const language of languages) {
  for (const [missing, nearest] of [
    ['75.html', '74.html'],
    ['11a.html', '11.html#11a'],
    ['11z.html', '11.html'],
  ] as const) {
    test(`${language}/${missing} offers ${nearest}`, async ({ page, site }) => {
      await offers(page, site, `${language}/${missing}`, `${language}/${nearest}`);
    });
  }

  test(`${language}: a missing address holds in a folder of a host, and deeper`, async ({
    page,
  }) => {
    const site = await serve({ folder: distFolder, base: '/some/sub/path' });
    await offers(page, site, `${language}/75.html`, `${language}/74.html`);
    await offers(page, site, `${language}/deeper/11a.html`, `${language}/11.html#11a`);
    await site.close();
  });
}

test('an address outside the languages is answered with all of them', async ({ page, site }) => {
  for (const missing of ['nothing.html', 'xx/nothing.html']) {
    const response = await page.goto(site.url + missing);
    expect(response?.status()).toBe(404);
    await linksHold(page, site.url);
    for (const language of languages) {
      await expect(
        page.locator(`a[href$="/${language}/index.html"]:visible`).first(),
      ).toBeVisible();
    }
  }
});
