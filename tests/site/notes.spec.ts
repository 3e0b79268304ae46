/** State, layers and notes, as readers meet them. */

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browse.ts';
import { documentOf, isParagraphPage, languageOf, languages, pageFiles, unitsOf } from './dist.ts';
import { choose, openLayers } from './notes-choice.ts';

/** The page of a paragraph with most layers in a language. */
function pageWithLayers(language: string): string {
  const layers = (file: string): number => documentOf(file).querySelectorAll('[id^="l-"]').length;
  const own = pageFiles.filter((file) => isParagraphPage(file) && languageOf(file) === language);
  return own.toSorted((a, b) => layers(b) - layers(a))[0] ?? '';
}

/** Headings of the notes of a layer. */
const headings = (page: Page, layer: string): Locator => page.locator(`.note.l-${layer} > summary`);

/** What a layer shows on a page: notes, or the line in brief. */
const shownOf = (id: string): string =>
  `.note.l-${id.slice(2)} > summary, .brief.l-${id.slice(2)}, .gloss.l-${id.slice(2)}`;

/** The words of a note, and whether they are tinted. */
const tint = (words: Locator): Promise<string> =>
  words.first().evaluate((one) => getComputedStyle(one).backgroundColor);
const none = 'rgba(0, 0, 0, 0)';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 1440, height: 900 } });

    test('a layer is switched off and on, in every state', async ({ page, site }) => {
      await page.goto(`${site.url}zh/11.html`);
      await openLayers(page);
      await expect(headings(page, 'background').first()).toBeVisible();
      await page.locator('#l-background').uncheck();
      await expect(headings(page, 'background').first()).toBeHidden();
      await expect(headings(page, 'guide').first()).toBeVisible();
      // Words of that layer alone are words like others: no dots, and no link.
      const alone = page.locator('.see.s-background');
      await expect(alone.locator('.e').first()).toHaveCSS('text-decoration-line', 'none');
      await expect(alone.first()).toHaveCSS('display', 'contents');
      const shared = page.locator('.see.s-background-guide .e').first();
      await expect(shared).toHaveCSS('text-decoration-line', 'underline');
      await choose(page, 'study');
      await openLayers(page);
      await expect(page.locator('.nn.l-background').first()).toBeHidden();
      await expect(page.locator('.nn.l-guide').first()).toBeVisible();
      await page.locator('#l-background').check();
      await expect(headings(page, 'background').first()).toBeVisible();
      await expect(page.locator('.nn.l-background').first()).toBeVisible();
    });

    for (const language of languages) {
      test(`each layer of a page is switched by itself: ${language}`, async ({ page, site }) => {
        const file = pageWithLayers(language);
        const layers = [...documentOf(file).querySelectorAll('[id^="l-"]')].map(({ id }) => id);
        await page.goto(site.url + file);
        await openLayers(page);
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

    test('the state Text leaves nothing but the words, and no stop of the Tab key in them', async ({
      page,
      site,
    }) => {
      await page.goto(`${site.url}zh/11.html`);
      await choose(page, 'text');
      for (const hidden of ['.side', '.whole', '.gloss', '.acts', '.fold'])
        await expect(page.locator(hidden).first()).toBeHidden();
      const words = unitsOf('zh/11.html').find(({ id }) => id === '11a')?.text ?? '';
      expect(words.length).toBeGreaterThan(20);
      await expect(page.locator('[data-unit="11a"] > p')).toHaveText(words);
      for (const mark of await page.locator('.e').all())
        await expect(mark).toHaveCSS('text-decoration-line', 'none');
      await page.locator('#s-text').focus();
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        await expect(page.locator('.see:focus')).toHaveCount(0);
      }
      await choose(page, 'notes');
      await expect(page.locator('.side').first()).toBeVisible();
    });

    test('Study has lines and numbers, two lines at most and none wavy', async ({ page, site }) => {
      for (const file of ['zh/11.html', 'en/48.html']) {
        await page.goto(site.url + file);
        await choose(page, 'notes');
        await expect(page.locator('.nn').first()).toBeHidden();
        await choose(page, 'study');
        const found = await page.evaluate(() =>
          [...document.querySelectorAll('.leaf .txt [class^=w]')].flatMap((words) => {
            const over: string[] = [];
            for (let at: Element | null = words; at?.matches('.txt *'); at = at.parentElement) {
              const style = getComputedStyle(at);
              if (style.textDecorationLine === 'underline') over.push(style.textDecorationStyle);
            }
            return over.length > 2 || over.includes('wavy') || over.length === 0
              ? [`${words.textContent}: ${over.join()}`]
              : [];
          }),
        );
        expect(found).toEqual([]);
        const numbers = await page
          .locator('.leaf .txt .nn')
          .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-n'))));
        expect(numbers.length).toBeGreaterThan(8);
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      }
    });

    test('pointing at a heading, opening it, or following its words shows the words', async ({
      page,
      site,
    }) => {
      await page.goto(`${site.url}zh/11.html`);
      const unit = page.locator('[data-unit="11b"]');
      const words = unit.locator('.w2');
      expect(await tint(words)).toBe(none);
      await unit.locator('.m2 > summary').hover();
      expect(await tint(words)).not.toBe(none);
      await page.mouse.move(0, 0);
      expect(await tint(words)).toBe(none);
      await unit.locator('.see').first().click();
      await expect(unit.locator('.m1 [role=note]')).toBeVisible();
      await page.mouse.move(0, 0);
      expect(await tint(unit.locator('.w1'))).not.toBe(none);
    });

    test('one note is open at a time, and a link leads from it to the next', async ({
      page,
      site,
    }) => {
      await page.goto(`${site.url}en/11.html`);
      const open = page.locator('.side .note[open]');
      await page.locator('[data-unit="11b"] .m1 > summary').click();
      await expect(open).toHaveCount(1);
      await page.locator('[data-unit="11c"] .m2 > summary').click();
      await expect(open).toHaveCount(1);
      await page.locator('[data-unit="11c"] .m2 .nx a').click();
      await expect(page.locator('[data-unit="11c"] .m3 [role=note]')).toBeVisible();
      await expect(open).toHaveCount(1);
      // The last note of an item leads to the first of the next.
      const last = page.locator('[data-unit="11c"] .note').last();
      await last.locator('> summary').press('Enter');
      await expect(open).toHaveCount(1);
      await last.locator('.nx a').click();
      await expect(page.locator('[data-unit="11d"] .m1 [role=note]')).toBeVisible();
    });
  });
}

test('in Study several notes stay open', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}en/11.html?state=study`);
  await page.locator('[data-unit="11b"] .m1 > summary').click();
  await page.locator('[data-unit="11b"] .m3 > summary').click();
  await expect(page.locator('.side .note[open]')).toHaveCount(2);
});

test('with the keyboard: words to note and back', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}en/11.html`);
  const words = page.locator('[data-unit="11b"] .see').first();
  await words.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-unit="11b"] .m1 > summary')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(words).toBeFocused();
  await expect(page.locator('.side .note[open]')).toHaveCount(0);
});

test('many notes at one item: each is tied to its words, however many', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}zh/48.html`);
  const notes = page.locator('[data-unit="48"] > .side .note');
  expect(await notes.count()).toBeGreaterThan(9);
  for (const at of [1, 9, 10, await notes.count()]) {
    const words = page.locator(`[data-unit="48"] .w${at}`);
    if ((await words.count()) === 0) continue;
    await page.locator(`[data-unit="48"] .m${at} > summary`).hover();
    expect(await tint(words), `note ${at}`).not.toBe(none);
  }
});

const lastOf = async (page: Page, layer: string): Promise<string> =>
  (await page.locator(`.side .note.l-${layer} [role=note]`).last().getAttribute('id')) ?? '';

for (const width of [390, 1440]) {
  for (const state of ['text', 'notes', 'study']) {
    test(`a link to a note shows it: ${state}, ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${site.url}zh/11.html`);
      const id = await lastOf(page, 'background');
      await choose(page, state);
      await page.locator('.layers > summary').click();
      await page.locator('#l-background').uncheck();
      await page.goto(`${site.url}zh/12.html`);
      await page.goto(`${site.url}zh/11.html#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      await page.goto(`${site.url}zh/12.html`);
      await expect(page.locator(`#s-${state}`)).toBeChecked();
    });
  }
}

test('without a script a link to a folded note opens it too', async ({ browser, site }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${site.url}zh/11.html`);
  const id = await lastOf(page, 'background');
  await page.goto(`${site.url}zh/11.html#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  // And so do the words, and the fold under the item.
  await page.goto(`${site.url}zh/11.html`);
  await page.locator('[data-unit="11b"] .see').first().click();
  await expect(page.locator('[data-unit="11b"] .m1 [role=note]')).toBeVisible();
  await page.locator('[data-unit="11c"] .side > details > summary').click();
  await expect(page.locator('[data-unit="11c"] .m1 > summary')).toBeVisible();
  await context.close();
});
