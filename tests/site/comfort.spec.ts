/** What a reader chose for comfort: remembered, there before the first paint, right after Back. */

import type { Page } from '@playwright/test';
import { expect, hearErrors, test } from './browse.ts';

const dark = 'rgb(20, 23, 26)';
const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function choose(page: Page, name: string, value: string): Promise<void> {
  const choice = page.locator(`label:has([name="${name}"][value="${value}"])`);
  if (!(await choice.isVisible())) await page.locator('button.comfort').click();
  await choice.click();
}

test('who chose dark on a light system gets no white frame: before site.js the page is dark', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}zh/11.html`);
  await choose(page, 'theme', 'dark');
  // site.js never comes: all that is dark now was dark before the first paint.
  await page.route('**/site.js', (route) => route.abort());
  for (const file of ['zh/12.html', 'en/index.html', 'index.html', 'ar/commitments.html']) {
    await page.goto(site.url + file, { waitUntil: 'commit' });
    await page.waitForSelector('main');
    expect(await background(page), file).toBe(dark);
    expect(await page.locator('meta[name=color-scheme]').getAttribute('content')).toBe('dark');
  }
});

for (const cached of [true, false]) {
  test(`the colours are right after Back, ${cached ? 'with' : 'without'} the page cache`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}zh/11.html`);
    if (!cached) await page.evaluate(() => window.addEventListener('unload', () => undefined));
    await page.goto(`${site.url}zh/12.html`);
    await choose(page, 'theme', 'dark');
    await choose(page, 'size', 'l');
    await page.goBack();
    expect(await background(page)).toBe(dark);
    await expect(page.locator('#comfort [value=dark]')).toBeChecked();
    await expect(page.locator('#comfort [value=l]')).toBeChecked();
  });
}

test('every choice changes the page and is there on the next one', async ({ page, site }) => {
  await page.goto(`${site.url}en/1.html`);
  const measure = (): Promise<Record<string, string | number>> =>
    page
      .locator('main .txt')
      .first()
      .evaluate((words) => {
        const { fontSize, lineHeight, fontFamily } = getComputedStyle(words);
        const width = Math.round(words.getBoundingClientRect().width / Number.parseFloat(fontSize));
        return {
          size: fontSize,
          leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
          letters: fontFamily,
          width,
        };
      });
  const before = await measure();
  for (const [name, value] of [
    ['size', 'l'],
    ['leading', 'open'],
    ['width', 'narrow'],
    ['letters', 'plain'],
  ] as const) {
    await choose(page, name, value);
    expect((await measure())[name], name).not.toBe(before[name]);
  }
  const chosen = await measure();
  await page.goto(`${site.url}en/2.html`);
  expect(await measure()).toEqual(chosen);
});

test('where storage is refused, a choice holds for the page', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  hearErrors(page, (message) => errors.push(message));
  await page.goto(`${site.url}zh/11.html`);
  await choose(page, 'theme', 'dark');
  expect(await background(page)).toBe(dark);
  await page.reload();
  expect(await background(page)).not.toBe(dark);
  expect(errors).toEqual([]);
});
