/** The switch of layers and the notes, as readers meet them. */

import type { Page } from '@playwright/test';
import { expect, test } from './browse.ts';
import { documentOf, isParagraphPage, languageOf, languages, pageFiles, unitsOf } from './dist.ts';

/** The page of a paragraph with most layers in a language. */
function pageWithLayers(language: string): string {
  const layers = (file: string): number => documentOf(file).querySelectorAll('[id^="l-"]').length;
  const own = pageFiles.filter((file) => isParagraphPage(file) && languageOf(file) === language);
  return own.toSorted((a, b) => layers(b) - layers(a))[0] ?? '';
}

/** What a layer shows on a page: notes, or the line in brief. */
const shownOf = (id: string): string => `[data-layer="${id.slice(2)}"], .gloss.${id}`;

const note = (page: Page, layer: string) => page.locator(`[role=note][data-layer="${layer}"]`);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 1440, height: 900 } });

    test('a layer is switched off and on', async ({ page, site }) => {
      await page.goto(`${site.url}zh/11.html`);
      await expect(note(page, 'background').first()).toBeVisible();
      await page.locator('#l-background').uncheck();
      await expect(note(page, 'background').first()).toBeHidden();
      await expect(page.locator('a.nn.l-background').first()).toBeHidden();
      const line = page.locator('.w.l-background').first();
      await expect(line).toHaveCSS('text-decoration-line', 'none');
      await expect(note(page, 'guide').first()).toBeVisible();
      await page.locator('#l-background').check();
      await expect(note(page, 'background').first()).toBeVisible();
    });

    for (const language of languages) {
      test(`each layer of a page is switched by itself: ${language}`, async ({ page, site }) => {
        const file = pageWithLayers(language);
        const layers = [...documentOf(file).querySelectorAll('[id^="l-"]')].map(({ id }) => id);
        await page.goto(site.url + file);
        for (const id of layers) {
          const shown = page.locator(shownOf(id)).first();
          await expect(shown, id).toBeVisible();
          await page.locator(`#${id}`).uncheck();
          await expect(shown, id).toBeHidden();
        }
        for (const id of layers) await page.locator(`#${id}`).check();
        for (const id of layers) {
          await expect(page.locator(shownOf(id)).first(), id).toBeVisible();
        }
      });
    }

    test('text only leaves nothing but the words', async ({ page, site }) => {
      await page.goto(`${site.url}zh/11.html`);
      await page.locator('#only-text').check();
      for (const hidden of ['.top', '.rail', '.foot', '.under', '.gloss']) {
        await expect(page.locator(hidden).first()).toBeHidden();
      }
      await expect(page.locator('[role=note]').first()).toBeHidden();
      const words = unitsOf('zh/11.html').find(({ id }) => id === '11a')?.text ?? '';
      expect(words.length).toBeGreaterThan(20);
      await expect(page.locator('[data-unit="11a"] > p')).toHaveText(words);
      await page.locator('#only-text').uncheck();
      await expect(page.locator('.top')).toBeVisible();
    });

    test('pointing at a note, or following its number, shows its words', async ({ page, site }) => {
      await page.goto(`${site.url}zh/11.html`);
      const words = page.locator('#w2');
      const plain = await words.evaluate((one) => getComputedStyle(one).backgroundColor);
      const own = page.locator('[role=note]:has(.nh a[href="#w2"])');
      await own.hover();
      await expect(words).not.toHaveCSS('background-color', plain);
      await page.mouse.move(0, 0);
      await page.locator('a.nn[data-n="2"]').click();
      await expect(words).not.toHaveCSS('background-color', plain);
      await own.locator('.nh a').click();
      await expect(page).toHaveURL(/#w2$/u);
    });
  });
}

test('on a narrow screen notes are folded under the unit, and a link to one opens it', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${site.url}zh/11.html`);
  const own = note(page, 'guide').first();
  await expect(own).toBeHidden();
  await page.locator('[data-unit="11"] > details:not(.whole) > summary').click();
  await expect(own).toBeVisible();
  const id = await note(page, 'background').last().getAttribute('id');
  await page.goto(`${site.url}zh/11.html#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
});

test('without a script a link to a folded note opens it too', async ({ browser, site }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${site.url}zh/11.html`);
  const id = await note(page, 'background').last().getAttribute('id');
  await page.goto(`${site.url}zh/11.html#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  await context.close();
});

test('the choice is remembered on other pages and after a reload, and goes with the address', async ({
  page,
  browser,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}zh/11.html`);
  await page.locator('#l-background').uncheck();
  expect(new URL(page.url()).searchParams.get('layers')).not.toContain('background');
  const shared = page.url();
  await page.reload();
  await expect(page.locator('#l-background')).not.toBeChecked();
  await expect(note(page, 'background').first()).toBeHidden();
  await page.goto(`${site.url}zh/48.html`);
  await expect(page.locator('#l-background')).not.toBeChecked();

  const other = await browser.newPage();
  await other.goto(shared);
  await expect(other.locator('#l-background')).not.toBeChecked();
  await expect(other.locator('#l-guide')).toBeChecked();
  await other.goto(`${site.url}zh/48.html`);
  await expect(other.locator('#l-background')).toBeChecked();
  await other.close();
});

test('a broken choice in the address, or in the memory of the browser, shows everything', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => localStorage.setItem('compact:layers-off', '<b>%00 none ,,'));
  await page.goto(`${site.url}zh/11.html?layers=%00%F0<script>&text=%E0%A4%A`);
  await expect(page.locator('[data-unit="11a"] > p')).toBeVisible();
  await page.goto(`${site.url}zh/11.html`);
  await expect(page.locator('#l-guide')).toBeChecked();
});

test('switching a layer leaves the reader at the same words', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(`${site.url}zh/11.html`);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details'))
      folded.open = true;
    document.querySelector('[data-unit="11e"]')?.scrollIntoView({ behavior: 'instant' });
  });
  const top = () =>
    page.locator('[data-unit="11e"]').evaluate((one) => one.getBoundingClientRect().top);
  const before = await top();
  await page.locator('#l-background').evaluate((box) => box instanceof HTMLElement && box.click());
  expect(Math.abs((await top()) - before)).toBeLessThan(3);
});

test('the words are copied without notes, and a note can be copied by itself', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}zh/11.html`);
  const words = unitsOf('zh/11.html').filter(({ id }) => id.startsWith('11'));
  const selected = await page.evaluate(() => {
    const article = document.querySelector('article');
    const selection = getSelection();
    if (article) selection?.selectAllChildren(article);
    return selection?.toString() ?? '';
  });
  expect(
    selected
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual(words.map(({ text }) => text));
  const own = note(page, 'background').first();
  await own.hover();
  await expect(own).toHaveCSS('user-select', 'text');
});

test('notes are printed under their words', async ({ page, site }) => {
  await page.goto(`${site.url}zh/11.html`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  await expect(note(page, 'background').first()).toBeVisible();
  await expect(page.locator('.tools')).toBeHidden();
  const text = await page.locator('[data-unit="11b"] > p').boundingBox();
  const own = await page
    .locator('.para details:not(.whole) > [role=note][id*="011b"]')
    .first()
    .boundingBox();
  expect(own?.y ?? 0).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0) - 1);
});
