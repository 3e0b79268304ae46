/** Addresses as they arrive: broken fragments, punctuation taken along, and pages without their name. */

import { expect, hearErrors, test } from './browse.ts';
import { languages } from './dist.ts';

for (const fragment of ['%', '100%', '%D8']) {
  test(`#${fragment}: the page does all that it does`, async ({ page, site }) => {
    const wrong: string[] = [];
    hearErrors(page, (message) => wrong.push(message));
    await page.goto(`${site.url}zh/11.html?layers=guide&mark=${'2030'}#${fragment}`);
    await expect(page.locator('[id="l-guide"]')).toBeChecked();
    await expect(page.locator('[id="l-background"]')).not.toBeChecked();
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBeGreaterThan(0);
    await page.locator('[data-second-language] select').selectOption('en');
    await expect(page.locator('[data-unit="11a"] > .alt')).toHaveAttribute('lang', 'en');
    await page.locator('h1').click();
    await page.keyboard.press('Control+k');
    await expect(page.locator('[data-search-field]')).toBeFocused();
    await page
      .locator('[data-tongues] a[hreflang="fr"]:not([href*="#"])')
      .first()
      .evaluate((link) => link instanceof HTMLElement && link.click());
    await page.waitForURL(/\/fr\/11\.html/u);
    expect(wrong).toEqual([]);
  });
}

test('a reference is shown on a page with a broken fragment', async ({ page, site }) => {
  await page.goto(`${site.url}en/bodies.html#100%`);
  await page.locator('[data-peek] a').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.peek')).toBeVisible();
});

for (const tail of ['。', '）', ')', '，', ',', '”', '.', '%E3%80%82']) {
  test(`11a${tail} in a fragment is 11a`, async ({ page, site }) => {
    await page.goto(`${site.url}zh/11.html#11a${tail}`);
    await expect(page).toHaveURL(`${site.url}zh/11.html#11a`);
    await expect(page.locator('[id="11a"]')).toBeInViewport();
  });
}

test('the same when the fragment changes, and with a capital letter', async ({ page, site }) => {
  await page.goto(`${site.url}en/11.html`);
  for (const [typed, id] of [
    ['11b)', '11b'],
    ['11C', '11c'],
    ['(11d)', '11d'],
    ['11(e)', '11e'],
    ['para-11f', '11f'],
    ['１１ａ', '11a'],
    ['11b?utm_source=x', '11b'],
    ['11c (accessed 30 November)', '11c'],
  ] as const) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, typed);
    await expect(page).toHaveURL(`${site.url}en/11.html#${id}`);
  }
});

/** What arrives after the folder of a language, and the page that is meant. */
const nine = [
  ['notes', 'notes.html'],
  ['notes/', 'notes.html'],
  ['11', '11.html'],
  ['11.html/', '11.html'],
  ['deeper/11.html', '11.html'],
  ['11.html%E3%80%82', '11.html'],
  ['11.html%EF%BC%89#11a', '11.html#11a'],
  ['11.html%2311a', '11.html#11a'],
  ['a/b/term-digital-divide', 'term-digital-divide.html'],
] as const;

for (const [missing, meant] of nine) {
  test(`/en/${missing} offers ${meant}`, async ({ page, site }) => {
    const response = await page.goto(`${site.url}en/${missing}`);
    expect(response?.status()).toBe(404);
    const link = page.locator('[data-nearest]:visible a');
    await expect(link).toHaveCount(1);
    expect(await link.evaluate((one) => one instanceof HTMLAnchorElement && one.href)).toBe(
      `${site.url}en/${meant}`,
    );
  });

  test(`/${missing} offers ${meant} in every language`, async ({ page, site }) => {
    const response = await page.goto(`${site.url}${missing}`);
    expect(response?.status()).toBe(404);
    const links = page.locator('[data-nearest]:visible a');
    await expect(links).toHaveCount(languages.length);
    const targets = await links.evaluateAll((all) =>
      all.flatMap((one) => (one instanceof HTMLAnchorElement ? [one.href] : [])),
    );
    expect(targets.sort()).toEqual(languages.map((one) => `${site.url}${one}/${meant}`).sort());
  });
}

test('a language in capitals, and choices that the offer takes along', async ({ page, site }) => {
  for (const [missing, meant] of [
    ['EN/11.HTML', 'en/11.html'],
    ['en-GB/11?state=study#11a', 'en/11.html?state=study#11a'],
    ['en/11.html%3Fstate=study%2311a', 'en/11.html?state=study#11a'],
  ] as const) {
    await page.goto(site.url + missing);
    const link = page.locator('[data-nearest]:visible a');
    await expect(link).toHaveCount(1);
    expect(await link.evaluate((one) => one instanceof HTMLAnchorElement && one.href)).toBe(
      site.url + meant,
    );
  }
});

test('a mark of punctuation before the # is no part of the page', async ({ page, site }) => {
  for (const mark of ['。', '）', ')', '，', ',', '”', '.', ']', '»', '؛']) {
    await page.goto(`${site.url}en/11.html${encodeURIComponent(mark)}#11b`);
    await expect(page.locator('[data-nearest]:visible a'), mark).toHaveAttribute(
      'href',
      /\b11\.html#11b$/u,
    );
  }
});

for (const [language, query] of [
  ['en', 'principle 20'],
  ['zh', '原则20'],
  ['ru', 'принцип 20'],
] as const) {
  test(`${query} leads to the nearest principle, and the page is there`, async ({ page, site }) => {
    await page.goto(`${site.url}${language}/search.html?q=${encodeURIComponent(query)}`);
    const link = page.locator('.units .row.place a.where');
    await expect(link).toHaveCount(1);
    await link.click();
    await expect(page).toHaveURL(`${site.url}${language}/principle-m.html`);
    await expect(page.locator('h1')).toBeVisible();
  });
}

for (const language of languages) {
  test(`${language}: a filter that there is not is said, and the rows stay`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}${language}/commitments.html?who=nobody&verb=invite`);
    await expect(page.locator('[data-filters] output')).toContainText('nobody');
    expect(await page.locator('[data-table] tbody tr:visible').count()).toBeGreaterThan(0);
    await expect(page.locator('select[name=who]')).toHaveValue('');
    await expect(page.locator('select[name=verb]')).toHaveValue('invite');
    await page.locator('select[name=verb]').selectOption('');
    await expect(page.locator('[data-filters] output')).not.toContainText('nobody');
    expect(new URL(page.url()).searchParams.has('who')).toBe(false);
  });
}
