/** Copied words are the words of the Compact, without numbers, labels and markers. */

import type { Page } from '@playwright/test';
import { expect, pageWith, test } from './browse.ts';
import { unitsOf } from './dist.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects a unit and copies it; both what the selection says and what the clipboard holds. */
async function copy(page: Page, id: string): Promise<{ selected: string[]; copied: string[] }> {
  const selected = await page.locator(`[data-unit="${id}"]`).evaluate((element) => {
    const selection = getSelection();
    selection?.selectAllChildren(element);
    return selection?.toString() ?? '';
  });
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  return { selected: lines(selected), copied: lines(copied) };
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

for (const [what, selector] of [
  ['goal chips', 'li[data-unit]:has(a[href*="sdg-"])'],
  ['a note marker', '[data-unit]:has(> p .fn)'],
  ['an emended place', 'li[data-unit]:has(.em)'],
] as const) {
  test(`a unit with ${what} is copied as plain words`, async ({ page, site }) => {
    const file = pageWith(`article ${selector}, article${selector}`);
    await page.goto(site.url + file);
    const id =
      (await page
        .locator(`article ${selector}, article${selector}`)
        .first()
        .getAttribute('data-unit')) ?? '';
    const unit = unitsOf(file).find((one) => one.id === id);
    const { selected, copied } = await copy(page, id);
    expect(selected).toEqual([unit?.text]);
    expect(copied).toEqual([unit?.text]);
  });
}

test('a whole paragraph is copied as plain words', async ({ page, site }) => {
  const file = 'zh/11.html';
  await page.goto(site.url + file);
  const words = unitsOf(file)
    .filter(({ id }) => id.startsWith('11'))
    .map(({ text }) => text);
  const { selected, copied } = await copy(page, '11');
  expect(selected).toEqual(words);
  expect(copied).toEqual(words);
});

test('the button copies the link to the paragraph, or to the item of the address, and says so', async ({
  page,
  site,
}) => {
  const plain = `${site.url}zh/11.html`;
  for (const link of [plain, `${plain}#11d`]) {
    await page.goto('about:blank');
    await page.goto(link);
    const button = page.locator('[data-copy-link]');
    await expect(button).toBeVisible();
    if (link.includes('#')) await expect(button).toContainText('(d)');
    await button.click();
    const message = page.locator('output').filter({ hasText: link });
    await expect(message).toBeVisible();
    await expect(message).toHaveAttribute('aria-live', 'polite');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  }
});

test('the button follows the address to another item', async ({ page, site }) => {
  await page.goto(`${site.url}zh/11.html`);
  await page.locator('[data-unit="11c"] .let').click();
  await expect(page.locator('[data-copy-link]')).toContainText('(c)');
});
