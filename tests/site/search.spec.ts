/** The search as a reader meets it: from any page, by keyboard, from disk, without a script. */

import { pathToFileURL } from 'node:url';
import { expect, test, watch } from './browse.ts';
import { distFolder } from './dist.ts';
import { answered } from './search-answer.ts';

const field = '[data-search-field]';

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
    // Seven paragraphs, and those with notes that have the word.
    await expect.poll(() => page.locator('.rail b').count()).toBeGreaterThanOrEqual(7);
    const link = page.locator('.results .where').first();
    const id = await page.locator('.results > li').first().getAttribute('data-result');
    await link.click();
    await page.waitForURL(/mark=/u);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBeGreaterThan(0);
    await page.goBack();
    await expect(page.locator(field)).toHaveValue('儿童');
    await expect(page.locator('.units > li')).toHaveCount(9);
    expect(wrong).toEqual([]);
  });
}

test('filters: counts, combined, in the address, by keyboard, taken off', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/search.html?q=child`);
  const rows = page.locator('.results > li');
  await answered(page, 'child');
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
  await expect(page.locator('.units > li')).toHaveCount(9);
  const ids = await page
    .locator('.units > li')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-result') ?? ''));
  const numbers = ids.map((id) => Number.parseInt(id, 10));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
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

test('a page whose data is cut short: says so and offers the full text', async ({ page, site }) => {
  await page.route(/zh\/search\.html/u, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(id="search-data">.{200}).*(?=<\/script>)/su,
      '$1',
    );
    await route.fulfill({ response, body });
  });
  await page.goto(`${site.url}zh/search.html?q=x`);
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.locator('main .else a')).toBeVisible();
});

test('what is needed behind the first answer does not come: the answer stays, and is asked for anew', async ({
  page,
  site,
}) => {
  let asked = 0;
  await page.route('**/search/rest-ru.js', (route) => {
    asked += 1;
    return asked > 2 ? route.continue() : route.abort();
  });
  await page.goto(`${site.url}ru/search.html?q=${encodeURIComponent('шифрованием')}`);
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.locator('main .else a')).toBeVisible();
  await expect(page.locator('.units > li').first()).toHaveAttribute('data-result', '31d');
  await page.locator(field).fill('утечка мозгов');
  await page.keyboard.press('Enter');
  await answered(page, 'утечка мозгов');
  expect(asked).toBe(3);
});

const files = ['search/names-en.js', 'pagefind/en.js', 'pagefind/engine.js', 'search/fr.js'];
for (const file of files) {
  for (const fault of ['missing', 'cut short', 'empty'] as const) {
    test(`${file} is ${fault}: the words of the Compact are found all the same`, async ({
      page,
      site,
    }) => {
      await page.route(`**/${file}`, async (route) => {
        if (fault === 'missing') return route.fulfill({ status: 404, body: '' });
        const response = await route.fetch();
        const body = fault === 'empty' ? '' : (await response.text()).slice(0, 900);
        return route.fulfill({ response, body });
      });
      await page.goto(`${site.url}en/search.html?q=encryption&t=en,fr`);
      await expect(page.locator('.units > li')).not.toHaveCount(0);
      await answered(page, 'encryption');
      await expect(page.locator('.units > li').first()).toHaveAttribute('data-result', '31d');
      // The French words have an answer of their own, when they have come.
      await expect(page.getByRole('status')).toContainText(/^[12] result/u);
      if (file.startsWith('pagefind')) await expect(page.locator('.said p')).toHaveCount(1);
      await page.goto(`${site.url}en/11.html`);
      await expect(page.locator('article[data-unit]')).toBeVisible();
    });
  }
}

test('layer: notes and pages below the words of the Compact, counted, chosen by keyboard', async ({
  page,
  site,
}) => {
  const wrong = watch(page);
  await page.goto(`${site.url}en/search.html?q=children`);
  await answered(page, 'children');
  const guide = page.locator('[data-facet=l] input[value=guide]');
  const count = Number(await guide.locator('xpath=..').locator('data').textContent());
  expect(count).toBeGreaterThan(0);
  await guide.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.units > li')).toHaveCount(0);
  await expect(page.locator('.long > li')).toHaveCount(Math.min(count, 10));
  expect(new URL(page.url()).searchParams.get('l')).toBe('guide');
  const note = page.locator('.long > li a').first();
  const href = (await note.getAttribute('href')) ?? '';
  await note.click();
  await page.waitForURL(/mark=/u);
  await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport();
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0))
    .toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

for (const from of ['host', 'disk'] as const) {
  test(`language: results of other languages by choice, in the address: ${from}`, async ({
    page,
    site,
  }) => {
    const wrong = watch(page);
    const root = from === 'host' ? site.url : `${pathToFileURL(distFolder).href}/`;
    await page.goto(`${root}zh/search.html?q=${encodeURIComponent('人工智能')}`);
    await answered(page, '人工智能');
    const own = await page.locator('.units > li').count();
    const box = page.locator('[data-facet=t] input[value=en]');
    await box.focus();
    await expect(box.locator('xpath=..').locator('data')).not.toBeEmpty();
    await page.keyboard.press('Space');
    await expect(page.locator('.ex[lang=en]')).not.toHaveCount(0);
    expect(new URL(page.url()).searchParams.get('t')).toBe('zh,en');
    await page.locator('[data-search-more=units]').click();
    expect(await page.locator('.units > li').count()).toBeGreaterThan(own);
    await page.locator('[data-facet=t] input[value=zh]').uncheck();
    await expect(page.locator('.units .ex:not([lang=en])')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('.ex[lang=en] mark').first()).toBeVisible();
    await page.locator('.units .where').first().click();
    await page.waitForURL(/\/en\/.*mark=/u);
    expect(wrong).toEqual([]);
  });
}
