/** The search without a script, and how soon its results stand on the page. */

import { expect, test } from './browse.ts';

const field = '[data-search-field]';

test('without a script: what to do, and the full text', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}zh/11.html`);
  await page.locator(field).fill('儿童');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\.html\?q=/u);
  await expect(page.locator('[data-search-off] a')).toBeVisible();
  await expect(page.locator('[data-search-on]')).toBeHidden();
  await context.close();
});

test('results stand in the frame after the typing', async ({ page, site }) => {
  await page.goto(`${site.url}ru/search.html`);
  await page.locator(field).fill('шифрование');
  await expect(page.locator('.results > li')).not.toHaveCount(0);
  // How long that takes is for npm run bench:search to say.
  const [before, after] = await page.evaluate(async () => {
    const first = () => document.querySelector('.results > li')?.textContent ?? '';
    const input = document.querySelector<HTMLInputElement>('[data-search-field]');
    const was = first();
    if (input) input.value = 'цифровой разрыв';
    input?.dispatchEvent(new Event('input'));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return [was, first()];
  });
  expect(after).not.toBe(before);
  expect(after).not.toBe('');
});
