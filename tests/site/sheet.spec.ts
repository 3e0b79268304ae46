/** Notes on a narrow screen: a sheet from below, under the words that it is about. */

import type { Page } from '@playwright/test';
import { expect, test } from './browse.ts';
import { languages } from './dist.ts';

test.use({ viewport: { width: 390, height: 844 } });

const sheet = (page: Page) => page.locator('.side[popover]');

for (const language of languages) {
  test(`every marked phrase opens its notes, at most 45 % high, and stays in sight: ${language}`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}${language}/11.html`);
    for (const words of await page.locator('.leaf .see').all()) {
      await words.click();
      await expect(sheet(page)).toBeVisible();
      const { height, top, wordsTop, wordsBottom } = await words.evaluate((one) => {
        const box = document.querySelector('.side[popover]')?.getBoundingClientRect();
        const own = one.getBoundingClientRect();
        return {
          height: box?.height ?? 0,
          top: box?.top ?? 0,
          wordsTop: own.top,
          wordsBottom: own.bottom,
        };
      });
      expect(height).toBeLessThanOrEqual(844 * 0.45 + 1);
      expect(wordsTop).toBeGreaterThanOrEqual(0);
      expect(wordsBottom).toBeLessThanOrEqual(top);
      await page.keyboard.press('Escape');
      await expect(sheet(page)).toHaveCount(0);
      await expect(words).toBeFocused();
    }
  });
}

test('the words are tinted, one note is open, several are a list', async ({ page, site }) => {
  await page.goto(`${site.url}en/11.html`);
  const words = page.locator('[data-unit="11b"] .see').first();
  await words.click();
  await expect(words.locator('[class^=w]').first()).not.toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  );
  await expect(sheet(page).locator('.note:visible')).toHaveCount(2);
  await expect(sheet(page).locator('.note[open]')).toHaveCount(0);
  await sheet(page).getByRole('button').click();
  await expect(sheet(page)).toHaveCount(0);
  await page.locator('[data-unit="11d"] .see').first().click();
  await expect(sheet(page).locator('.note:visible')).toHaveCount(1);
  await expect(sheet(page).locator('[role=note]:visible')).toHaveCount(1);
});

test('it is a named dialog with the focus in it, and closes by a touch elsewhere', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/11.html`);
  const words = page.locator('[data-unit="11d"] .see').first();
  await words.click();
  const dialog = page.getByRole('dialog', { name: (await words.textContent()) ?? '' });
  await expect(dialog).toBeFocused();
  await page.mouse.click(20, 120);
  await expect(dialog).toHaveCount(0);
  await expect(words).toBeFocused();
  await expect(page.locator('[data-unit="11d"] .side')).not.toHaveAttribute('role');
});

test('the fold under an item opens the list of its notes, and a link leads on to the next', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/11.html`);
  const fold = page.locator('[data-unit="11b"] .side > details > summary');
  await fold.click();
  const notes = sheet(page).locator('.note:visible');
  expect(await notes.count()).toBeGreaterThan(4);
  await notes.first().locator('> summary').click();
  await notes.first().locator('.nx a').click();
  await expect(sheet(page).locator('.note:visible')).toHaveCount(1);
  await expect(page.locator('[data-unit="11b"] .m2 [role=note]')).toBeVisible();
});

test('when the focus goes on, the sheet makes room', async ({ page, site }) => {
  await page.goto(`${site.url}en/11.html`);
  await page.locator('[data-unit="11d"] .see').first().click();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await sheet(page).count()) === 0) break;
  }
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('turning the telephone closes it, and the notes are beside the words', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/11.html`);
  await page.locator('[data-unit="11d"] .see').first().click();
  await expect(sheet(page)).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.locator('[data-unit="11d"] .m2 > summary')).toBeVisible();
});
