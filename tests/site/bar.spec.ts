/** The bar: one row at every width, with everything in it, and boxes that work without a script. */

import type { Page } from '@playwright/test';
import { expect, test } from './browse.ts';
import { isNotFoundPage, languageOf, languages, pageFiles, read } from './dist.ts';
import { kindOf, onePageOfEachKind } from './swept.ts';

/** What of the bar lies outside the window or its one row, or is cut or covered. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const line = document.querySelector('.barline');
    if (!line) return ['no bar'];
    const row = line.getBoundingClientRect();
    const seen = [...line.children].filter((one) => one.checkVisibility());
    const boxes = seen.map((one) => ({ one, box: one.getBoundingClientRect() }));
    const found = boxes.flatMap(({ one, box }) =>
      box.left < -0.5 || box.right > innerWidth + 0.5 || box.bottom > row.bottom + 1
        ? [`${one.className} lies outside`]
        : [],
    );
    const inOrder = boxes.filter(({ box }) => box.width > 0);
    inOrder.sort((a, b) => a.box.left - b.box.left);
    for (const [at, { one, box }] of inOrder.entries()) {
      const before = inOrder[at - 1];
      if (before && box.left < before.box.right - 0.5) found.push(`${one.className} is covered`);
    }
    return found;
  });

for (const language of languages) {
  test(`${language}: one row, nothing cut, also with letters of twice the size`, async ({
    page,
    site,
  }) => {
    for (const file of [`${language}/11.html`, `${language}/apparatus.html`]) {
      for (const width of [320, 390, 768, 1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(site.url + file);
        const row = page.locator('.barline');
        expect((await row.boundingBox())?.height, `${file} at ${width}`).toBe(
          width < 992 ? 48 : 56,
        );
        expect(await faults(page), `${file} at ${width}`).toEqual([]);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await faults(page), `${file} at ${width}, twice the size`).toEqual([]);
      }
    }
  });
}

test('search stands once', async ({ page, site }) => {
  for (const file of ['zh/11.html', 'zh/index.html', 'zh/search.html']) {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.url + file);
      const ways = page.locator('input[name=q]:visible, .to-search:visible');
      await expect(ways, `${file} at ${width}`).toHaveCount(1);
    }
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('every box opens, one at a time, and leads on', async ({ page, site }) => {
    await page.goto(`${site.url}en/11.html`);
    const boxes = page.locator('.pop:visible, .tongues > .panel:visible');
    for (const [opener, box] of [
      ['button.contents', '#contents'],
      ['.tongues > summary', '.tongues > .panel'],
      ['button.comfort', '#comfort'],
      ['button.menu', '#menu'],
    ] as const) {
      await page.locator(opener).click();
      await expect(page.locator(box)).toBeInViewport();
      await expect(boxes).toHaveCount(1);
    }
    await page.locator('button.contents').click();
    await page.locator('#contents .cells a', { hasText: /^56$/u }).click();
    await expect(page).toHaveURL(`${site.url}en/56.html`);
  });
});

test('Escape closes a box and goes back to its button; a press elsewhere closes it', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.url}en/11.html`);
  for (const [opener, box] of [
    ['button.menu', '#menu'],
    ['.tongues > summary', '.tongues > .panel'],
  ] as const) {
    await page.locator(opener).click();
    await page.keyboard.press('Tab');
    await expect(page.locator(`${box} a`).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator(box)).toBeHidden();
    await expect(page.locator(opener)).toBeFocused();
    await page.locator(opener).click();
    await page.mouse.click(20, 780);
    await expect(page.locator(box)).toBeHidden();
  }
});

test('a box lies below the bar, within the window, also far down the page', async ({
  page,
  site,
}) => {
  for (const file of ['en/11.html', 'ar/11.html']) {
    for (const width of [320, 700, 1100, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.url + file);
      for (const box of ['contents', 'comfort', 'menu']) {
        const opener = page.locator(`button.${box}`);
        await opener.click();
        const bar = await page.locator('.barline').boundingBox();
        const at = await page.locator(`#${box}`).boundingBox();
        const name = `${file} at ${width}: ${box}`;
        expect(at && bar && Math.abs(at.y - bar.y - bar.height), name).toBeLessThan(2);
        expect(at && at.x >= -0.5 && at.x + at.width <= width + 0.5, name).toBe(true);
        await opener.click();
        await expect(page.locator(`#${box}`), name).toBeHidden();
      }
    }
  }
  await page.setViewportSize({ width: 390, height: 800 });
  await page.evaluate(() => window.scrollTo(0, 1500));
  await page.evaluate(() => window.scrollTo(0, 1200));
  await page.locator('button.contents').click();
  await expect(page.locator('#contents')).toBeInViewport();
});

test('a browser without popovers has links to the boxes, which stand open behind the words', async ({
  page,
  site,
}) => {
  await page.route('**/*.{html,css}', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replaceAll(' popover', ' data-popover')
      .replaceAll('selector(:popover-open)', 'selector(:no-such-state)')
      // The sheet in the page is no longer the one whose hash the policy names.
      .replace(/style-src 'self'[^;]*/u, "style-src 'self' 'unsafe-inline'");
    await route.fulfill({ response: answer, body });
  });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${site.url}en/11.html`);
  await expect(page.locator('button.opens:visible')).toHaveCount(0);
  for (const box of ['contents', 'comfort', 'menu']) {
    await page.locator(`a.${box}`).click();
    await expect(page.locator(`#${box}`)).toBeInViewport();
  }
  expect(await faults(page)).toEqual([]);
});

/** The chapters have their printed heading first, which is of the Compact; one has none. */
const chapters: Readonly<Record<string, string>> = {
  'chapter-opening': '.txt',
  'chapter-objective-1': 'h1',
};

/** Of every kind the first page, and the one with the longest title, which leaves the least room. */
function pagesOf(language: string): string[] {
  const longest = new Map<string, { file: string; title: number }>();
  for (const file of pageFiles) {
    if (languageOf(file) !== language || isNotFoundPage(file) || kindOf(file) === 'chapter-')
      continue;
    const title = /<h1[\s\S]*?<\/h1>/u.exec(read(file))?.[0].replace(/<[^>]*>/gu, '').length ?? 0;
    if (title > (longest.get(kindOf(file))?.title ?? 0)) longest.set(kindOf(file), { file, title });
  }
  const files = [...longest.values()].map(({ file }) => file);
  return [...new Set([...onePageOfEachKind(language).values(), ...files])].filter(
    (file) => kindOf(file) !== 'chapter-',
  );
}

/** Where the words of the Compact begin, or on a page without them its own; a title is none. */
const firstWords = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const first = (selector: string, not: string): Element | undefined =>
      [...document.querySelectorAll(selector)].find(
        (one) =>
          one.checkVisibility() &&
          !one.closest(not) &&
          one.getBoundingClientRect().height > 0 &&
          one.textContent?.trim() !== '',
      );
    const found =
      first('main :is(.txt, .ex, .heads .cell)', '[hidden]') ??
      first('main :is(p, li, dd, td)', 'nav, form, fieldset, .where, .meta, .k, .alone') ??
      document.querySelector('main form input');
    return Math.round((found?.getBoundingClientRect().top ?? Infinity) + scrollY);
  });

for (const language of languages) {
  test(`${language}: the first words stand high on a telephone, on every kind of page`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const low: string[] = [];
    for (const [name, words] of Object.entries(chapters)) {
      await page.goto(`${site.url}${language}/${name}.html`);
      const box = await page.locator(`main ${words}`).first().boundingBox();
      if (!box || box.y > 200) low.push(`${name}: ${box?.y}`);
    }
    for (const file of pagesOf(language)) {
      await page.goto(site.url + file, { waitUntil: 'domcontentloaded' });
      const top = await firstWords(page);
      if (top > 200) low.push(`${file}: ${top}`);
    }
    expect(low).toEqual([]);
  });
}
