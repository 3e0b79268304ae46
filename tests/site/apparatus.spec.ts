/** The apparatus in a browser: the table filters and keeps its address, references show in place. */

import { pathToFileURL } from 'node:url';
import { expect, test, watch } from './browse.ts';
import { distFolder } from './dist.ts';

const root = `${pathToFileURL(distFolder).href}/`;

test('the table of commitments filters, sorts, and keeps its state in the address', async ({
  page,
}) => {
  const wrong = watch(page);
  await page.goto(`${root}en/commitments.html`);
  const rows = page.locator('[data-table] tbody tr:visible');
  await expect(rows).toHaveCount(109);
  await page.getByLabel('only recognized').check();
  await expect(rows).toHaveCount(126);
  expect(new URL(page.url()).search).toBe('?recognized=yes');
  await page.selectOption('select[name=who]', 'sg');
  await expect(rows).toHaveCount(5);
  await expect(page.locator('.filters output')).toHaveText('5 rows shown');
  await page.getByRole('button', { name: 'By when' }).click();
  expect(new URL(page.url()).search).toBe('?who=sg&sort=due');
  await page.reload();
  await expect(rows).toHaveCount(5);
  await expect(rows.first().locator('th a')).toHaveText(/66/u);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(rows).toHaveCount(109);
  expect(new URL(page.url()).search).toBe('');
  expect(wrong).toEqual([]);
});

test('a reference shows in place on focus; Esc closes it and focus stays', async ({ page }) => {
  const wrong = watch(page);
  await page.goto(`${root}zh/10.html`);
  const link = page.locator('[data-peek] a').first();
  await page.locator('.fold:has([data-peek]) > summary').click();
  await page.locator('#names').evaluate((one) => one.scrollIntoView());
  await page.keyboard.press('Tab');
  await link.focus();
  const box = page.locator('.peek');
  await expect(box).toBeVisible();
  await expect(box.locator('b')).toHaveText((await link.textContent()) ?? '');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(link).toBeFocused();
  expect(wrong).toEqual([]);
});

test('a word of the text is looked up by pointing at it', async ({ page }) => {
  await page.goto(`${root}en/28.html`);
  // The marks of notes cut the words into pieces: the name is found across them.
  const place = await page.locator('article > .txt').evaluate((words) => {
    const wanted = 'Internet Governance Forum';
    const at = (words.textContent ?? '').indexOf(wanted);
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (at >= before && at < before + length) {
        range.setStart(node, at - before);
        range.setEnd(node, Math.min(length, at - before + 8));
      }
      before += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(place.x, place.y);
  await page.mouse.move(place.x + 1, place.y);
  await expect(page.locator('.peek b')).toHaveText('Internet Governance Forum');
  await page.keyboard.press('Escape');
  await expect(page.locator('.peek')).toBeHidden();
});

test('without a script a reference is a link, and the table is whole', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${root}fr/commitments.html`);
  await expect(page.locator('[data-table] tbody tr')).toHaveCount(126);
  await expect(page.locator('[data-table] tbody tr:visible')).toHaveCount(109);
  await page.locator('#recognized').check();
  await expect(page.locator('[data-table] tbody tr:visible')).toHaveCount(126);
  await expect(page.locator('.filters')).toBeHidden();
  await page.goto(`${root}fr/28.html`);
  await page.locator('.fold:has([data-peek]) > summary').click();
  await page.locator('[data-peek] a').first().click();
  await expect(page).toHaveURL(/bodies\.html#igf$/u);
  await context.close();
});

test('on a telephone commitments are cards with the beginning of the sentence, and all of it when asked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${root}en/commitments.html`);
  // With whole sentences the page was 37,800 px long.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(18_000);
  const row = page.locator('[data-table] tbody tr', {
    has: page.locator('a[href$="11.html#11b"]'),
  });
  const height = async () => (await row.locator('.what p').boundingBox())?.height ?? 0;
  const cut = await height();
  await row.getByRole('checkbox').check();
  expect(await height()).toBeGreaterThan(cut * 2);
  // The table is one to a screen reader though its parts are laid out as cards.
  await expect(page.getByRole('table', { name: 'Who must do what by when' })).toBeVisible();
  expect(await row.getByRole('cell').count()).toBe(3);
});

test('terms stand in the order of the language, and those that differ can be had alone', async ({
  page,
}) => {
  for (const [language, tag] of [
    ['en', 'en'],
    ['zh', 'zh-Hans'],
    ['ru', 'ru'],
  ] as const) {
    await page.goto(`${root}${language}/terms.html`);
    const terms = page.locator('.terms li');
    const names = (await terms.locator('a').allTextContents()).map((one) =>
      one.replace(/^[《«“"]+/u, ''),
    );
    expect(names).toEqual([...names].sort(new Intl.Collator(tag).compare));
    const all = await terms.count();
    await page.locator('#differ').check();
    const differing = await page.locator('.terms li:visible').count();
    expect(differing).toBeGreaterThan(5);
    expect(differing).toBeLessThan(all / 2);
    await expect(page.locator('.only .meta')).toHaveText(new RegExp(String(differing), 'u'));
  }
});
