/** Slow and broken loads: what comes late does no harm, and what does not come is said. */

import type { Page } from '@playwright/test';
import { expect, test } from './browse.ts';

/** Holds back the answers for addresses that match until they are let go, or lets them fail. */
async function hold(page: Page, pattern: string): Promise<(how?: 'fail') => Promise<void>> {
  let free: (how?: 'fail') => void = () => {};
  const gate = new Promise<'fail' | undefined>((resolve) => {
    free = resolve;
  });
  const done: Promise<void>[] = [];
  await page.route(pattern, async (route) => {
    const answer = gate.then((how) => (how === 'fail' ? route.abort() : route.continue()));
    done.push(answer);
    await answer;
  });
  return async (how) => {
    free(how);
    await Promise.all(done);
    await page.waitForTimeout(300);
  };
}

test('French chosen, then none: no French comes after', async ({ page, site }) => {
  const release = await hold(page, '**/data/fr/*.js');
  await page.goto(`${site.url}zh/11.html`);
  const select = page.locator('[data-second-language] select');
  await select.selectOption('fr');
  await select.selectOption('');
  await release();
  await expect(page.locator('.alt')).toHaveCount(0);
});

test('a slow Spanish, then Russian: the page is what the select says', async ({ page, site }) => {
  const release = await hold(page, '**/data/es/*.js');
  await page.goto(`${site.url}zh/11.html`);
  const select = page.locator('[data-second-language] select');
  await select.selectOption('es');
  await select.selectOption('ru');
  await expect(page.locator('[data-unit="11a"] > .alt')).toHaveAttribute('lang', 'ru');
  await release();
  await expect(select).toHaveValue('ru');
  await expect(page.locator('[data-unit="11a"] > .alt')).toHaveCount(1);
  await expect(page.locator('[data-unit="11a"] > .alt')).toHaveAttribute('lang', 'ru');
});

test('the same side by side', async ({ page, site }) => {
  const release = await hold(page, '**/data/es/*.js');
  await page.goto(`${site.url}zh/parallel-11.html`);
  await page.locator('#second').selectOption('es');
  await page.locator('#second').selectOption('ru');
  const cell = page.locator('[data-variant="11a"]');
  await expect(cell).toHaveAttribute('lang', 'ru');
  await release();
  await expect(cell).toHaveAttribute('lang', 'ru');
  await expect(page.locator('#second')).toHaveValue('ru');
});

test('a language that does not come is said, the select says what is shown, and it can be had later', async ({
  page,
  site,
}) => {
  await page.route('**/data/ru/*.js', (route) => route.abort());
  await page.goto(`${site.url}zh/parallel-11.html`);
  const cell = page.locator('[data-variant="11a"]');
  const before = (await cell.getAttribute('lang')) ?? '';
  await page.locator('#second').selectOption('ru');
  await expect(page.locator('[data-parallel-choice] output')).not.toBeEmpty();
  await expect(page.locator('#second')).toHaveValue(before.slice(0, 2));
  await expect(cell).toHaveAttribute('lang', before);
  await page.unroute('**/data/ru/*.js');
  await page.locator('#second').selectOption('ru');
  await expect(cell).toHaveAttribute('lang', 'ru');
});

test('a box does not open behind the pointer', async ({ page, site }) => {
  const release = await hold(page, '**/preview.js');
  await page.goto(`${site.url}en/bodies.html`);
  const link = page.locator('[data-peek] a').first();
  await link.hover();
  await page.waitForTimeout(400);
  await page.mouse.move(2, 2);
  await release();
  await page.waitForTimeout(900);
  await expect(page.locator('.peek')).toBeHidden();
});

test('a host that sends a page of its own for a script that is missing', async ({ page, site }) => {
  for (const pattern of ['**/read-aloud.js', '**/unit-menu.js'])
    await page.route(pattern, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' }),
    );
  await page.goto(`${site.url}en/11.html`);
  const aloud = page.locator('[data-read-aloud]');
  await aloud.click();
  await expect(aloud.locator('..').locator('output')).not.toBeEmpty();
  await expect(aloud).toBeEnabled();
  await page.locator('.pen').first().click();
  await expect(page.locator('.pen-bar')).toContainText('could not be loaded');
});

test('a program translates the page and says so in its lang: what comes later is found', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/11.html`);
  await page.evaluate(() => {
    document.documentElement.lang = 'de';
    for (const words of document.querySelectorAll('.txt')) {
      const font = document.createElement('font');
      font.append(...words.childNodes);
      words.append(font);
    }
  });
  await page.locator('.see').first().click();
  await expect(page.locator('.note[open]')).toHaveCount(1);
  await page.locator('.pen').first().click();
  await expect(page.locator('dialog[open] .btn').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-read-aloud]').click();
  await expect(page.locator('.aloud')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the pack blocked: the link leads on at the first touch', async ({ page, site }) => {
    await page.route('**/preview.js', (route) => route.abort());
    await page.goto(`${site.url}en/bodies.html`);
    const link = page.locator('[data-peek] a').first();
    const href = await link.evaluate((one) => one instanceof HTMLAnchorElement && one.href);
    await link.tap();
    await page.waitForURL(String(href));
  });

  test('the pack on its way: the second touch leads on', async ({ page, site }) => {
    await hold(page, '**/preview.js');
    await page.goto(`${site.url}en/bodies.html`);
    const link = page.locator('[data-peek] a').first();
    const href = await link.evaluate((one) => one instanceof HTMLAnchorElement && one.href);
    await link.tap();
    await page.waitForTimeout(200);
    expect(page.url()).not.toBe(href);
    await link.tap();
    await page.waitForURL(String(href));
  });

  test('the first touch shows and takes the focus in, the second on the same name leads on', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}en/bodies.html`);
    const link = page.locator('[data-peek] a').first();
    const href = await link.evaluate((one) => one instanceof HTMLAnchorElement && one.href);
    await link.tap();
    const box = page.getByRole('dialog');
    await expect(box).toBeVisible();
    await expect(box).toBeFocused();
    await expect(box).toHaveAccessibleName((await link.textContent()) ?? '');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
    await link.tap();
    await expect(box).toBeVisible();
    await link.tap();
    await page.waitForURL(String(href));
  });
});

test('what the focus opens is said, and the focus stays', async ({ page, site }) => {
  await page.goto(`${site.url}en/bodies.html`);
  const link = page.locator('[data-peek] a').first();
  await page.locator('main a').first().focus();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(page.locator('.peek')).toBeVisible();
  await expect(link).toBeFocused();
  await expect(page.locator('body > [role=status]')).toContainText(
    (await link.textContent()) ?? '',
  );
});

test('nothing is said not to be found before the language has come', async ({ page, site }) => {
  const release = await hold(page, '**/search/fr.js');
  await page.goto(`${site.url}zh/search.html?q=num%C3%A9rique&t=fr`, {
    waitUntil: 'domcontentloaded',
  });
  await page.waitForTimeout(1500);
  await expect(page.locator('.found')).toBeEmpty();
  await expect(page.locator('.else')).toBeHidden();
  await release();
  await expect(page.locator('.units li').first()).toBeVisible();
  await expect(page.locator('.found')).not.toBeEmpty();
});

test('a language that fails is named, and asked for again', async ({ page, site }) => {
  await page.route('**/search/fr.js', (route) => route.abort());
  await page.goto(`${site.url}zh/search.html?q=num%C3%A9rique&t=fr`);
  await expect(page.locator('.said')).toContainText(/français/iu);
  await expect(page.locator('.found')).toBeEmpty();
  await page.unroute('**/search/fr.js');
  await page.locator('[data-search] button').click();
  await expect(page.locator('.units li').first()).toBeVisible();
  await expect(page.locator('.said')).not.toContainText(/français/iu);
});

test('pages that are nothing without their own script say so when it does not come', async ({
  context,
  site,
}) => {
  await context.route(/\/(?:my-notes|own-copy)\.js$/u, (route) => route.abort());
  await context.route('**/packet.js', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>not found' }),
  );
  await Promise.all(
    ['zh/mine', 'ar/copy', 'ru/packet'].map(async (name) => {
      const page = await context.newPage();
      await page.goto(`${site.url}${name}.html`);
      await expect(page.locator('.script-missing'), name).toBeVisible();
    }),
  );
  await context.unrouteAll();
  const page = await context.newPage();
  await page.goto(`${site.url}en/packet.html`);
  await expect(page.locator('[data-packet]')).toBeVisible();
  await expect(page.locator('.script-missing')).toBeHidden();
});
