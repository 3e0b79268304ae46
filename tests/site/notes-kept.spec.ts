/** The choice of state and layers is remembered and shared; the reader stays at the words, which are copied alone. */

import { expect, test } from './browse.ts';
import { unitsOf } from './dist.ts';
import { choose, openLayers } from './notes-choice.ts';

test('the choice is remembered on other pages and after a reload, and goes with the address', async ({
  page,
  browser,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}zh/11.html`);
  await openLayers(page);
  await page.locator('#l-background').uncheck();
  await choose(page, 'study');
  expect(new URL(page.url()).searchParams.get('layers')).not.toContain('background');
  expect(new URL(page.url()).searchParams.get('state')).toBe('study');
  const shared = page.url();
  await page.reload();
  await expect(page.locator('#l-background')).not.toBeChecked();
  await expect(page.locator('.note.l-background > summary').first()).toBeHidden();
  await page.goto(`${site.url}zh/48.html`);
  await expect(page.locator('#l-background')).not.toBeChecked();
  await expect(page.locator('#s-study')).toBeChecked();

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(shared);
  await expect(other.locator('#l-background')).not.toBeChecked();
  await expect(other.locator('#l-guide')).toBeChecked();
  await expect(other.locator('#s-study')).toBeChecked();
  // What an address asks for is not the reader's own, nor what is changed on top of it.
  await other.locator('label:has(#s-text)').click();
  // It holds for the visit; another has the reader's own.
  await other.goto(`${site.url}zh/48.html`);
  await expect(other.locator('#l-background')).not.toBeChecked();
  await expect(other.locator('#s-text')).toBeChecked();
  const own = await context.newPage();
  await own.goto(`${site.url}zh/48.html`);
  await expect(own.locator('#l-background')).toBeChecked();
  await expect(own.locator('#s-notes')).toBeChecked();
  await context.close();
});

test('a broken choice in the address, or in the memory of the browser, shows everything', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('compact:layers-off', '<b>%00 none ,,');
    localStorage.setItem('compact:state', '<script>');
  });
  await page.goto(`${site.url}zh/11.html?layers=%00%F0<script>&text=%E0%A4%A&state=%F0`);
  await expect(page.locator('[data-unit="11a"] > p')).toBeVisible();
  await page.goto(`${site.url}zh/11.html`);
  await expect(page.locator('#l-guide')).toBeChecked();
  await expect(page.locator('#s-notes')).toBeChecked();
});

test('switching a layer or the state leaves the reader at the same words', async ({
  page,
  site,
}) => {
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
  for (const id of ['l-background', 's-text', 's-study']) {
    await page.locator(`#${id}`).evaluate((box) => box instanceof HTMLElement && box.click());
    expect(Math.abs((await top()) - before), id).toBeLessThan(3);
  }
});

for (const state of ['text', 'notes', 'study']) {
  test(`the words are copied without notes and numbers: ${state}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${site.url}zh/11.html?state=${state}`);
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
  });
}

test('a note can be copied by itself', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}zh/11.html`);
  const note = page.locator('.side .note').first();
  await note.locator('> summary').click();
  await note.locator('[role=note]').hover();
  await expect(note.locator('[role=note]')).toHaveCSS('user-select', 'text');
});
