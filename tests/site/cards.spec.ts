/** Self-check cards without a script: by keyboard alone, and on paper with the answers where the reader wants them. */

import { expect, test } from './browse.ts';

test.use({ javaScriptEnabled: false });

test('a card is answered by keyboard, and its words open; on paper they stand where the reader chose', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/cards-connectivity.html`);
  const first = page.locator('.cards li').first();
  const words = first.locator('details q');
  const key = page.locator('.key');
  await first.locator('textarea').focus();
  await page.keyboard.type('everyone');
  await expect(first.locator('textarea')).toHaveValue('everyone');
  await expect(words).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(words).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(words).toBeHidden();
  await expect(key).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  await expect(key).toBeVisible();
  await expect(key.locator('li')).toHaveCount(await page.locator('.cards li').count());
  await expect(first.locator('details')).toBeHidden();
  for (const [choice, under] of [
    ['under', true],
    ['none', false],
  ] as const) {
    await page.emulateMedia({ media: 'screen' });
    await page.locator(`#paper-${choice}`).check({ force: true });
    await page.emulateMedia({ media: 'print' });
    await expect(key).toBeHidden();
    await expect(words).toBeVisible({ visible: under });
  }
});
