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
  await expect(rows).toHaveCount(126);
  await page.selectOption('select[name=who]', 'sg');
  await expect(rows).toHaveCount(5);
  await expect(page.locator('.filters output')).toHaveText('5 rows shown');
  await page.getByRole('button', { name: 'By when' }).click();
  expect(new URL(page.url()).search).toBe('?who=sg&sort=due');
  await page.reload();
  await expect(rows).toHaveCount(5);
  await expect(rows.first().locator('th a')).toHaveText(/66/u);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(rows).toHaveCount(126);
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
  await expect(page.locator('.filters')).toBeHidden();
  await page.goto(`${root}fr/28.html`);
  await page.locator('.fold:has([data-peek]) > summary').click();
  await page.locator('[data-peek] a').first().click();
  await expect(page).toHaveURL(/bodies\.html#igf$/u);
  await context.close();
});
