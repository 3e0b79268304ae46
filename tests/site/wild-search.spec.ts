/** The search as readers bring it trouble: few data, no WebAssembly, words being composed, going back. */

import { expect, test } from './browse.ts';
import { answered } from './search-answer.ts';

const field = '[data-search-field]';
const rows = '.units > li';

test('words being composed, pasted words, nothing found, the sentence of the filters', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}zh/search.html?q=${encodeURIComponent('儿\u200b童')}`);
  await answered(page, '儿\u200b童');
  await expect(page.locator(rows)).toHaveCount(9);
  // Pinyin leaves the results alone, characters are looked for before they are settled.
  const compose = (value: string, data: string): Promise<void> =>
    page.locator(field).evaluate(
      (element, [text, composed]) => {
        Object.assign(element, { value: text });
        element.dispatchEvent(new InputEvent('input', { data: composed ?? '', isComposing: true }));
      },
      [value, data],
    );
  await compose('ren', 'ren');
  await expect(page.locator(rows)).toHaveCount(9);
  await compose('人工智能', '人工智能');
  await expect(page.locator(rows).first()).not.toHaveAttribute('data-result', 'n1');
  await expect(page.locator('[data-search-more=units]')).toBeVisible();

  await page.goto(`${site.url}en/search.html?q=child&g=3&l=text`);
  const sentence = page.locator('[data-search-chosen]');
  await expect(sentence).toContainText('on Goal 3');
  await sentence.getByRole('button', { name: 'on Goal 3' }).click();
  await expect(sentence).not.toContainText('Goal');
  expect(new URL(page.url()).searchParams.has('g')).toBe(false);

  await page.locator(field).fill('xencriptationq');
  await answered(page, 'xencriptationq');
  await expect(page.locator(rows)).toHaveCount(3);
  await expect(page.locator(`${rows} .meta`).first()).toContainText('similar words');
  await page.locator(field).fill('principle 20');
  await expect(page.locator(`${rows} a`).first()).toHaveAttribute('href', 'principle-m.html');
  await expect(page.locator('.found')).toContainText('no principle 20: the Compact has 13.');
});

test('where data are to be saved nothing of the notes comes unasked', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${site.url}en/search.html?q=children`);
  await answered(page, 'children');
  await expect(page.locator(rows).first()).toBeVisible();
  await page.locator(field).fill('xencriptationq');
  await answered(page, 'xencriptationq');
  await expect(page.locator('.found')).toContainText('in the words of the Compact');
  await expect(page.locator('.said')).toContainText('have not been searched yet');
  await page.locator(field).fill('children');
  await answered(page, 'children');
  expect(asked).toEqual([]);
  await page.locator('[data-search-texts]').click();
  await expect(page.locator('.long > li')).toHaveCount(10);
  await expect(page.locator('.long > li a').first()).toBeFocused();
});

test('without WebAssembly the Compact is searched, and it is said that the notes were not', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  await page.goto(`${site.url}en/search.html?q=children`);
  await answered(page, 'children');
  await expect(page.locator(rows).first()).toBeVisible();
  await expect(page.locator('.said')).toContainText('WebAssembly');
  // Notes on a unit that is named need no engine.
  await page.locator(field).fill('11');
  await expect(page.locator('.long > li').first()).toBeVisible();
});

test('back from the last of all results: the same list at the same place', async ({
  page,
  site,
}) => {
  // The page is not kept: it is made again.
  await page.addInitScript(() => window.addEventListener('unload', () => undefined));
  await page.goto(`${site.url}en/search.html?q=data`);
  await answered(page, 'data');
  await page.locator('[data-search-more=units]').click();
  await page.locator('[data-search-more=texts]').click();
  await expect(page.locator('.long > li').nth(10)).toBeAttached();
  const count = await page.locator('.results > li').count();
  const last = page.locator('.long > li a').last();
  const href = await last.getAttribute('href');
  await last.click();
  await page.waitForURL(/mark=/u);
  await page.goBack();
  await answered(page, 'data');
  await expect(page.locator('.results > li')).toHaveCount(count);
  await expect(page.locator(`.long > li a[href="${href}"]`).first()).toBeInViewport();
});
