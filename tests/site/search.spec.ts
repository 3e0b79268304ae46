/** The search as a reader meets it: from any page, by keyboard, from disk, without a script. */

import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { openContentSearch } from '../../src/authoring/content-search.ts';
import { isLanguage } from '../../src/model/languages.ts';
import { idsOf } from '../../src/search/search.ts';
import { expect, test, watch } from './browse.ts';
import { distFolder, languages } from './dist.ts';

const open = openContentSearch('content');
const field = '[data-search-field]';

/** One query that every language answers, and some that only one does. */
const queries: Readonly<Record<string, readonly string[]>> = {
  zh: ['儿童', '数字公共产物', '斷網', 'watermark', '第11段'],
  en: ['fragment', 'deepfake', '数字鸿沟', 'encription', 'para 11'],
  fr: ['egalite', 'fuite des cerveaux', 'digital divide', 'ODD 9'],
  es: ['ninas', 'pymes', '人工智能', 'ODS 9'],
  ru: ['шифрование', 'дипфейк', 'digital divide', 'ЦУР 9'],
  ar: ['الاعاقة', 'قطع الإنترنت', 'digital divide', 'الفقرة ١١'],
};

async function results(page: Page): Promise<string[]> {
  const more = page.locator('.more');
  if (await more.isVisible()) await more.click();
  return page
    .locator('.results > li')
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          row.getAttribute('data-result') ??
          row.querySelector('a')?.getAttribute('href')?.replace('.html', '') ??
          '',
      ),
    );
}

/** What the command line prints for the same query. */
function expected(language: string, query: string): string[] {
  if (!isLanguage(language)) throw new Error(language);
  return idsOf(open(language).ask(query));
}

async function compare(page: Page, root: string): Promise<void> {
  const wrong = watch(page);
  for (const language of languages) {
    for (const query of queries[language] ?? []) {
      await page.goto(`${root}${language}/search.html?q=${encodeURIComponent(query)}`);
      await expect(page.locator('[data-search-on]')).toBeVisible();
      await page.waitForFunction(() => 'compactNames' in window);
      expect(await results(page), `${language} ${query}`).toEqual(expected(language, query));
    }
  }
  expect(wrong).toEqual([]);
}

test('the page finds what the command line finds: at the root of a host', async ({
  page,
  site,
}) => {
  await compare(page, site.url);
});

test('the page finds what the command line finds: in a folder of a host', async ({ page }) => {
  const below = await serve({ folder: distFolder, base: '/a/b' });
  await compare(page, below.url);
  await below.close();
});

test('the page finds what the command line finds: from disk', async ({ page }) => {
  await compare(page, `${pathToFileURL(distFolder).href}/`);
});

for (const from of ['host', 'disk'] as const) {
  test(`from the field of a page to the marked words, and back: ${from}`, async ({
    page,
    site,
  }) => {
    const root = from === 'host' ? site.url : `${pathToFileURL(distFolder).href}/`;
    const wrong = watch(page);
    await page.goto(`${root}zh/11.html`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('儿童');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html\?q=/u);
    await expect(page.getByRole('status')).toContainText('9');
    expect(await page.locator('.rail b').count()).toBe(7);
    const link = page.locator('.results .where').first();
    const id = await page.locator('.results > li').first().getAttribute('data-result');
    await link.click();
    await page.waitForURL(/mark=/u);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBeGreaterThan(0);
    await page.goBack();
    await expect(page.locator(field)).toHaveValue('儿童');
    expect((await results(page)).length).toBe(9);
    expect(wrong).toEqual([]);
  });
}

test('filters: counts, combined, in the address, by keyboard, taken off', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/search.html?q=child`);
  const rows = page.locator('.results > li');
  const all = await rows.count();
  const box = page.locator('[data-facet=g] input[value="3"]');
  const count = Number(await box.locator('xpath=..').locator('data').textContent());
  await box.focus();
  await page.keyboard.press('Space');
  await expect(rows).toHaveCount(count);
  expect(new URL(page.url()).searchParams.get('g')).toBe('3');
  await expect(box).toBeFocused();
  await page.locator('[data-facet=o] input').first().check();
  await page.reload();
  await expect(box).toBeChecked();
  await page.locator('[data-search-reset]').click();
  await expect(rows).toHaveCount(all);
});

test('nothing left by a filter: says which to take off', async ({ page, site }) => {
  await page.goto(
    `${site.url}en/search.html?q=watermark&g=2&o=objective-1,nonsense&s=connectivity&p=zz`,
  );
  await expect(page.locator('.results > li')).toHaveCount(0);
  await expect(page.locator('.said')).not.toBeEmpty();
});

test('order of the text on request', async ({ page, site }) => {
  await page.goto(`${site.url}zh/search.html?q=${encodeURIComponent('儿童')}&order=text`);
  const ids = await results(page);
  const numbers = ids.map((id) => Number.parseInt(id, 10));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(ids.length).toBe(9);
});

test('/ leads to the field only when the reader has said so; no key is caught while typing', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/11.html`);
  await page.keyboard.press('/');
  await expect(page.locator(field)).not.toBeFocused();
  await page.goto(`${site.url}en/search.html`);
  await page.locator('[data-search-slash]').check();
  await page.goto(`${site.url}en/11.html`);
  await page.keyboard.press('/');
  await expect(page.locator(field)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.locator(field)).toHaveValue('a/b');
});

test('bad input: a clear message, nothing broken', async ({ page, site }) => {
  const wrong = watch(page);
  await page.goto(`${site.url}zh/search.html?q=%E0%A4%A&o=%00&g=99&order=zzz`);
  await expect(page.locator('[data-search-on]')).toBeVisible();
  for (const typed of [
    '',
    '   ',
    '字'.repeat(10_000),
    '<img src=x onerror=alert(1)>',
    '\u0007\u0000\u202e',
    '((((',
    '"',
    '\ud83d',
  ]) {
    await page.locator(field).fill(typed);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page.locator('main img')).toHaveCount(0);
  }
  expect(wrong).toEqual([]);
});

for (const fault of ['missing', 'cut short'] as const) {
  test(`an index that is ${fault}: says so and offers the full text`, async ({ page, site }) => {
    await page.route(/search\/zh\.js/u, (route) =>
      fault === 'missing'
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ body: 'self.compactSearch={"pack":{"langu' }),
    );
    await page.goto(`${site.url}zh/search.html?q=x`);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page.locator('main .else a')).toBeVisible();
  });
}

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

test('results come within 150 ms of typing', async ({ page, site }) => {
  await page.goto(`${site.url}ru/search.html`);
  await page.locator(field).fill('шифрование');
  await expect(page.locator('.results > li')).not.toHaveCount(0);
  const time = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('[data-search-field]');
    if (!input) return Number.NaN;
    const start = performance.now();
    input.value = 'цифровой разрыв';
    input.dispatchEvent(new Event('input'));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  });
  expect(time).toBeLessThan(150);
});
