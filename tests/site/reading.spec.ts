/** Reading without and with a script: colours, footnotes, received readings, fragments. */

import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, pageWith, test } from './browse.ts';
import { distFolder, documentOf, languages, unitsOf } from './dist.ts';

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** The radio is covered by its label, as a finger meets it; the choices are in a box of the bar. */
async function chooseTheme(page: Page, theme: string): Promise<void> {
  const choice = page.locator(`label:has(input[name=theme][value=${theme}])`);
  if (!(await choice.isVisible())) await page.locator('button.comfort').click();
  await choice.click();
}

const noteref = '.fn [role=doc-noteref]';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`${language}: a paragraph reads completely`, async ({ page, site }) => {
      const file = `${language}/11.html`;
      await page.goto(site.url + file);
      for (const { id, text } of unitsOf(file)) {
        const unit = page.locator(`[data-unit="${id}"]`);
        await expect(unit).toBeVisible();
        await expect(unit).toContainText(text);
      }
      await expect(page.locator('button:not(form button, [popovertarget]):visible')).toHaveCount(0);
    });
  }

  test('the choice of colours works', async ({ page, site }) => {
    await page.goto(`${site.url}zh/11.html`);
    const light = await background(page);
    await chooseTheme(page, 'dark');
    const dark = await background(page);
    expect(dark).not.toBe(light);
    await chooseTheme(page, 'light');
    expect(await background(page)).toBe(light);
  });

  test('colours follow the system until the reader chooses', async ({ page, site }) => {
    await page.goto(`${site.url}zh/11.html`);
    const light = await background(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).not.toBe(light);
    await chooseTheme(page, 'light');
    expect(await background(page)).toBe(light);
  });

  test('a footnote is reached and left by its links', async ({ page, site }) => {
    const file = pageWith(`article ${noteref}`);
    await page.goto(site.url + file);
    const marker = page.locator(noteref).first();
    const number = (await marker.textContent()) ?? '';
    await marker.click();
    expect(page.url()).toBe(`${site.url}${file}#n${number}`);
    await expect(page.locator(`#n${number}`)).toBeInViewport();
    await page.locator(`#n${number} [role=doc-backlink]`).click();
    expect(page.url()).toBe(`${site.url}${file}#r${number}`);
    await expect(marker).toBeInViewport();
  });

  test('a paragraph shows the received readings', async ({ page, site }) => {
    await showsReceived(page, site.url);
  });
});

async function showsReceived(page: Page, root: string): Promise<void> {
  await page.goto(root + pageWith('#received'));
  const place = page.locator('[data-unit] .em').first();
  const shown = (): Promise<{ own: string; instead: string }> =>
    place.evaluate((element) => ({
      own: getComputedStyle(element).fontSize,
      instead: getComputedStyle(element, '::after').content,
    }));
  expect(await shown()).toEqual({ own: expect.not.stringMatching(/^0px$/u), instead: 'none' });
  await page.locator('#received').check();
  const received = await place.getAttribute('data-received');
  expect(await shown()).toEqual({ own: '0px', instead: `"${received}"` });
}

test('a paragraph shows the received readings', async ({ page, site }) => {
  await showsReceived(page, site.url);
});

test('an emended place leads to its row of the edition page', async ({ page, site }) => {
  const file = pageWith('article .em');
  const link = documentOf(file).querySelector('article .em');
  await page.goto(site.url + file);
  await page.locator('article .em').first().click();
  const target = new URL(link?.getAttribute('href') ?? '', site.url + file);
  await page.waitForURL(target.href);
  const row = page.locator(':target');
  await expect(row).toBeInViewport();
  await expect(row.locator('del')).toHaveText(link?.getAttribute('data-received') ?? '');
  await expect(row.locator('ins')).toContainText(link?.textContent ?? '');
});

const fromDisk = `${pathToFileURL(distFolder).href}/`;
for (const [way, root] of [
  ['over http', undefined],
  ['from disk', fromDisk],
] as const) {
  test(`the choice of colours is remembered ${way}`, async ({ page, site }) => {
    const start = `${root ?? site.url}zh/11.html`;
    await page.goto(start);
    await chooseTheme(page, 'dark');
    const dark = await background(page);
    const next = page.locator('a[rel=next]');
    await next.click();
    await page.waitForURL((url) => url.href !== start);
    expect(await background(page)).toBe(dark);
    await page.reload();
    await expect(page.locator('input[name=theme][value=dark]')).toBeChecked();
    expect(await background(page)).toBe(dark);
    await chooseTheme(page, 'auto');
    await page.reload();
    expect(await background(page)).not.toBe(dark);
  });
}

test('a footnote is reached and left with the keyboard', async ({ page, site }) => {
  // Keys come faster here than anyone presses them, while the page would still be gliding.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(site.url + pageWith(`article ${noteref}`));
  const marker = page.locator(noteref).first();
  const number = (await marker.textContent()) ?? '';
  for (let presses = 0; presses < 100; presses += 1) {
    if (await marker.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(marker).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#n${number}`)).toBeInViewport();
  const back = page.locator(`#n${number} [role=doc-backlink]`);
  // The note itself may have a link before the one that leads back.
  for (let presses = 0; presses < 3; presses += 1) {
    await page.keyboard.press('Tab');
    if (await back.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(marker).toBeInViewport();
  expect(new URL(page.url()).hash).toBe(`#r${number}`);
});

for (const language of languages) {
  test(`${language}: an address with an item shows and marks the item`, async ({ page, site }) => {
    const colour = (): Promise<string> =>
      page
        .locator('[data-unit="11d"] > p')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.goto(`${site.url}${language}/11.html`);
    const plain = await colour();
    await page.goto(`${site.url}${language}/11.html#11d`);
    await expect(page.locator('[data-unit="11d"]')).toBeInViewport({ ratio: 0.9 });
    expect(await colour()).not.toBe(plain);
  });
}

test('print shows the words and the footnotes, and no tools', async ({ page, site }) => {
  const file = pageWith(`article ${noteref}`);
  await page.goto(site.url + file);
  await page.emulateMedia({ media: 'print' });
  for (const { id } of unitsOf(file))
    await expect(page.locator(`[data-unit="${id}"]`)).toBeVisible();
  expect(unitsOf(file).some(({ id }) => id.startsWith('n'))).toBe(true);
  await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
  await expect(page.locator('nav:not(.crumbs):visible')).toHaveCount(0);
});
