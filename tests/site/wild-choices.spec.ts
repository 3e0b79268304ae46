/** Choices: the reader's own, and those of a link that was followed, which hold for the visit alone. */

import type { Page } from '@playwright/test';
import { expect, hearErrors, test } from './browse.ts';

const layer = (page: Page, id: string) => page.locator(`#l-${id}`);

/** Boxes stand in a fold. */
async function toggle(page: Page, id: string, on: boolean): Promise<void> {
  if (!(await page.locator('.layers > fieldset').isVisible()))
    await page.locator('.layers > summary').click();
  await layer(page, id).setChecked(on);
}
const choose = (page: Page, state: string): Promise<void> =>
  page.locator(`label:has(#s-${state})`).click();
const line = (page: Page) => page.locator('[data-visit-line]');
const second = (page: Page) => page.locator('[data-second-language] select');

test.use({ viewport: { width: 1440, height: 900 } });

test('a shared choice with one box changed does not become the own one', async ({
  page,
  site,
  context,
}) => {
  await page.goto(`${site.url}zh/11.html?layers=guide`);
  await toggle(page, 'background', true);
  const other = await context.newPage();
  await other.goto(`${site.url}zh/12.html`);
  for (const box of await other.locator('[data-shown] input[type=checkbox]').all())
    await expect(box).toBeChecked();
  await other.reload();
  await expect(line(other)).toBeHidden();
});

test('the choices of a link hold on the pages that follow, through the search and another language', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}zh/11.html?layers=guide&state=study&with=fr`);
  await expect(line(page)).toBeVisible();
  await page.locator('a[rel=next]').first().click();
  await page.waitForURL(/12\.html/u);
  const holds = async (): Promise<void> => {
    await expect(page.locator('#s-study')).toBeChecked();
    await expect(layer(page, 'guide')).toBeChecked();
    await expect(layer(page, 'background')).not.toBeChecked();
    await expect(second(page)).toHaveValue('fr');
    await expect(page.locator('.alt').first()).toHaveAttribute('lang', 'fr');
    await expect(line(page)).toBeVisible();
  };
  await holds();
  await page.goto(`${site.url}zh/search.html`);
  await page.goto(`${site.url}zh/11.html#11a`);
  await holds();
  // The links of the item that the address names; the list may be folded.
  await page.locator('[data-tongues] a[hreflang="en"][href$="#11a"]').evaluate((link) => {
    if (link instanceof HTMLElement) link.click();
  });
  await page.waitForURL(/\/en\/11\.html/u);
  await holds();
});

test('the own choices are untouched, and the reader goes back to them', async ({ page, site }) => {
  await page.goto(`${site.url}en/11.html`);
  await second(page).selectOption('ru');
  await choose(page, 'text');
  await page.goto(`${site.url}en/12.html?state=study&with=fr`);
  await expect(page.locator('#s-study')).toBeChecked();
  await choose(page, 'notes');
  await page.goto(`${site.url}en/13.html`);
  await expect(page.locator('#s-notes')).toBeChecked();
  await expect(second(page)).toHaveValue('fr');
  await line(page).locator('button').click();
  await expect(line(page)).toBeHidden();
  await expect(page.locator('#s-text')).toBeChecked();
  await expect(second(page)).toHaveValue('ru');
  await page.goto(`${site.url}en/14.html`);
  await expect(line(page)).toBeHidden();
  await expect(page.locator('#s-text')).toBeChecked();
});

test('what the page writes itself is no link of another', async ({ page, site }) => {
  await page.goto(`${site.url}en/11.html`);
  await toggle(page, 'background', false);
  await choose(page, 'study');
  await expect(page).toHaveURL(/layers=.*state=study/u);
  await page.reload();
  await expect(line(page)).toBeHidden();
  const own = page.url();
  await page.goto(`${site.url}en/12.html`);
  await page.goto(own);
  await expect(line(page)).toBeHidden();
  await toggle(page, 'background', true);
  await page.goto(`${site.url}en/12.html`);
  await expect(layer(page, 'background')).toBeChecked();
});

test('choices as people pass them on: a full stop taken along, capitals, named twice, none', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/11.html?layers=Guide&layers=textual&with=FR&amp;state=study.`);
  await expect(page.locator('#s-study')).toBeChecked();
  await expect(layer(page, 'guide')).toBeChecked();
  await expect(layer(page, 'textual')).toBeChecked();
  await expect(layer(page, 'background')).not.toBeChecked();
  await expect(second(page)).toHaveValue('fr');
  await line(page).locator('button').click();
  await page.goto(`${site.url}en/11.html?layers=`);
  await expect(layer(page, 'background')).toBeChecked();
  // What there is not is no choice; a layer that only other pages have is one.
  await second(page).selectOption('ru');
  await page.goto(`${site.url}en/40.html?layers=mine&with=klingon&state=loud`);
  await expect(page.locator('[data-shown] input[type=checkbox]:not(:checked)')).toHaveCount(0);
  await expect(second(page)).toHaveValue('ru');
  await expect(line(page)).toBeHidden();
  await page.goto(`${site.url}en/40.html?layers=drafting`);
  await expect(page.locator('[data-shown] input[type=checkbox]:checked')).toHaveCount(0);
  await expect(line(page)).toBeVisible();
});

test('the address says what is shown, also when another tab has chosen since', async ({
  page,
  site,
  context,
}) => {
  await page.goto(`${site.url}en/11.html`);
  await choose(page, 'study');
  await expect(page).toHaveURL(/state=study/u);
  const other = await context.newPage();
  await other.goto(`${site.url}en/12.html`);
  await choose(other, 'text');
  await page.reload();
  await expect(page.locator('#s-text')).toBeChecked();
  await expect(page).toHaveURL(/state=text/u);
  await expect(line(page)).toBeHidden();
});

for (const cached of [true, false]) {
  test(`after Back the newest choice, page cache ${cached ? 'on' : 'off'}`, async ({
    page,
    site,
  }) => {
    // A page that listens to this is never kept.
    if (!cached) await page.addInitScript(() => addEventListener('unload', () => {}));
    await page.goto(`${site.url}en/11.html`);
    await toggle(page, 'background', false);
    await page.locator('a[rel=next]').first().click();
    await page.waitForURL(/12\.html/u);
    await toggle(page, 'background', true);
    await choose(page, 'study');
    await page.goBack();
    await page.waitForURL(/11\.html/u);
    await expect(layer(page, 'background')).toBeChecked();
    await expect(page.locator('#s-study')).toBeChecked();
    await expect(line(page)).toBeHidden();
  });
}

test('further languages of a link hold in the parallel view too', async ({ page, site }) => {
  await page.goto(`${site.url}zh/11.html?with=fr`);
  await page.goto(`${site.url}zh/parallel-11.html`);
  await expect(page.locator('[data-variant="11a"]')).toHaveAttribute('lang', 'fr');
  await expect(line(page)).toBeVisible();
});

test('where the address cannot be written, every choice still works', async ({ page, site }) => {
  await page.addInitScript(() => {
    for (const step of ['replaceState', 'pushState'] as const)
      history[step] = () => {
        throw new DOMException('refused', 'SecurityError');
      };
  });
  const wrong: string[] = [];
  hearErrors(page, (message) => wrong.push(message));
  await page.goto(`${site.url}zh/11.html`);
  await second(page).selectOption('en');
  await expect(page.locator('[data-unit="11a"] > .alt')).toHaveAttribute('lang', 'en');
  await toggle(page, 'background', false);
  await expect(page.locator('.note.l-background > summary').first()).toBeHidden();
  await page.goto(`${site.url}zh/parallel-11.html`);
  await page.locator('#second').selectOption('ru');
  await expect(page.locator('[data-variant="11a"]')).toHaveAttribute('lang', 'ru');
  await page.goto(`${site.url}en/commitments.html`);
  const rows = page.locator('[data-table] tbody tr:visible');
  const all = await rows.count();
  await page.locator('select[name=verb]').selectOption('invite');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const first = await rows.first().textContent();
  await page.locator('th[data-sort=due] button').click();
  await expect(page.locator('th[data-sort=due]')).toHaveAttribute('aria-sort', 'ascending');
  expect(await rows.first().textContent()).not.toBe(first);
  await page.goto(`${site.url}en/search.html`);
  await page.locator('[data-search] input').fill('data');
  await expect(page.locator('.units li').first()).toBeVisible();
  expect(wrong).toEqual([]);
});
