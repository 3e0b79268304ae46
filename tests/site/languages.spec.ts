/** Six languages: the switch keeps the place, the parallel view is aligned, Arabic does not overlap. */

import type { Page } from '@playwright/test';
import { expect, test } from './browse.ts';
import { languages, pageFiles } from './dist.ts';

// Wide enough for the languages to lie open in the bar; where they are in a box, bar.spec.ts looks.
const viewport = { width: 1440, height: 900 };
test.use({ viewport });

const others = languages.filter((language) => language !== 'zh');

for (const javaScriptEnabled of [true, false]) {
  test(`the switch lands on the same item, script ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport });
    const page = await context.newPage();
    for (const language of others) {
      await page.goto(`${site.url}zh/11.html#11d`);
      const link = page.locator(`[data-tongues] a[hreflang="${language}"]:visible`);
      await expect(link).toHaveCount(1);
      await link.click();
      await expect(page).toHaveURL(`${site.url}${language}/11.html#11d`);
      await expect(page.locator('[id="11d"]')).toBeInViewport();
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    }
    await context.close();
  });
}

test('the switch keeps the fragment on pages of other kinds, with a script', async ({
  page,
  site,
}) => {
  for (const file of ['text.html', 'chapter-objective-1.html', 'sdg-9.html', 'parallel-11.html']) {
    await page.goto(`${site.url}zh/${file}#11a`);
    await page.locator('[data-tongues] a[hreflang="fr"]:visible').click();
    await expect(page).toHaveURL(`${site.url}fr/${file}#11a`);
  }
});

test('the root page goes on to a language only by the wish of the reader', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}zh/1.html`);
  await page.locator('[data-tongues] a[hreflang="es"]:visible').click();
  await page.goto(`${site.url}index.html`);
  await expect(page).toHaveURL(`${site.url}index.html`);
  await page.locator('.remember input').check();
  await page.goto(`${site.url}index.html`);
  await expect(page).toHaveURL(`${site.url}es/index.html`);
  await page.goto(`${site.url}index.html#choose`);
  await expect(page.locator('[data-gate] .last')).toHaveAttribute('hreflang', 'es');
});

/** The greatest difference of the tops of the cells of a row. */
const rowDifference = (page: Page): Promise<number> =>
  page.locator('.par').evaluate((table) => {
    const rows = [...table.querySelectorAll('.row')].map((row) => {
      const cells = [...row.children].filter((cell) => cell.classList.contains('cell'));
      const tops = cells.map((cell) => cell.getBoundingClientRect().top);
      return cells.length === 0 ? 0 : Math.max(...tops) - Math.min(...tops);
    });
    return Math.max(...rows);
  });

for (const [first, second] of [
  ['ar', 'zh'],
  ['ar', 'en'],
  ['fr', 'ru'],
] as const) {
  test(`parallel view of every paragraph, ${first} and ${second}: rows begin together`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    // Whole chapters, with the rows that the pages of single paragraphs have.
    const chapters = pageFiles.filter((file) => file.startsWith(`${first}/parallel-chapter-`));
    const seen = new Set<string>();
    for (const file of chapters) {
      await page.goto(`${site.url}${file}?with=${second}`);
      const cells = page.locator('[data-variant]');
      await expect(cells.first()).toHaveAttribute('lang', second === 'zh' ? 'zh-Hans' : second);
      const filled = await cells.evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-variant') ?? '', one.textContent !== ''] as const),
      );
      for (const [unit, has] of filled) {
        expect(has, `words of ${unit}`).toBe(true);
        if (/^\d+$/u.test(unit)) seen.add(unit);
      }
      expect(await rowDifference(page), file).toBeLessThan(2);
    }
    expect(seen.size).toBe(74);
  });
}

test('the choice of the parallel view is in the address; a third language on a wide screen', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}en/parallel-chapter-objective-3.html`);
  await expect(page.locator('[data-variant="22"]')).toHaveAttribute('lang', 'zh-Hans');
  await page.locator('#second').selectOption('ru');
  await page.locator('#third').selectOption('ar');
  await expect(page).toHaveURL(/\?with=ru,ar$/u);
  await page.reload();
  await expect(page.locator('[data-variant="22"]')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('[data-third="22"]')).toHaveAttribute('dir', 'rtl');
  expect(await rowDifference(page)).toBeLessThan(2);
  await expect(page.locator('.names b:visible')).toHaveText(['English', 'Русский', 'العربية']);
  await expect(page.locator('.names .meta:visible')).toHaveCount(3);
  // A name switches its column; the others take its room.
  const width = async () => (await page.locator('[data-third="22"]').boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole('checkbox', { name: 'Русский' }).uncheck();
  await expect(page.locator('[data-variant="22"]')).toBeHidden();
  expect(await width()).toBeGreaterThan(before * 1.3);
  await page.getByRole('checkbox', { name: 'Русский' }).check();
  // The names stay in sight.
  await page.locator('[data-unit="28"]').evaluate((unit) => unit.scrollIntoView());
  await expect(page.locator('.names')).toBeInViewport();
  // On a telephone all three stand under one another, each under its name.
  await page.setViewportSize({ width: 390, height: 900 });
  // All in one look: the page may still glide.
  const boxes = await page.evaluate(() =>
    ['[data-unit="22"]', '[data-variant="22"]', '[data-third="22"]']
      .map((cell) => document.querySelector(cell)?.getBoundingClientRect())
      .map((box) => (box ? { y: box.y, height: box.height } : undefined)),
  );
  for (const [index, box] of boxes.entries()) {
    const above = boxes[index - 1];
    if (above) expect(box?.y).toBeGreaterThanOrEqual(above.y + above.height);
  }
  await expect(page.locator('[data-third="22"] .cap')).toHaveText('العربية');
  await expect(page.locator('[data-third="22"] .cap')).toBeVisible();
  // On paper they are columns.
  await page.setViewportSize({ width: 688, height: 900 });
  await page.emulateMedia({ media: 'print' });
  expect(await rowDifference(page)).toBeLessThan(2);
  await expect(page.locator('[data-third="22"]')).toBeVisible();
});

test('without a script the parallel view shows its default pair, and where the others are', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}ru/parallel-11.html`);
  await expect(page.locator('[data-variant="11a"]')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('noscript a')).toHaveCount(4);
  await expect(page.locator('[data-parallel-choice]')).toBeHidden();
  await context.close();
});

test('a second language stands under each unit, and the unit keeps its plain words', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}zh/22.html`);
  const words = () =>
    page.locator('[data-unit="22"]').evaluate((unit) => {
      const copy = unit.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const part of copy.querySelectorAll('[data-unit], [data-apparatus]')) part.remove();
      return copy.textContent;
    });
  const before = await words();
  await page.locator('[data-second-language] select').selectOption('ar');
  await expect(page.locator('[data-unit="22"] > .alt')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[data-unit="n4"] > .alt')).toHaveAttribute('lang', 'ar');
  expect(await words()).toBe(before);
  await expect(page).toHaveURL(/\?with=ar$/u);
  await page.goto(`${site.url}zh/23.html`);
  await expect(page.locator('[data-unit="23c"] > .alt')).toHaveAttribute('lang', 'ar');
});

/** Pairs of boxes of words that lie over each other. Lines of one block are left out. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const blocks = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(p, h1, h2, h3, li > a, .let, .lab, dt, dd)',
      ),
    ]
      .filter((block) => !block.closest('.vh, .rail') && block.offsetParent !== null)
      .filter((block) => !block.querySelector('p, h1, h2, h3'));
    const boxes = blocks.flatMap((block) => {
      // Hidden words keep their boxes, so the visible ones are measured node by node.
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const found: { block: HTMLElement; box: DOMRect }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // What is folded away has boxes too.
        if (node.parentElement?.closest('.vh') || !node.parentElement?.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNode(node);
        for (const box of range.getClientRects()) {
          if (box.width > 2 && box.height > 2) found.push({ block, box });
        }
      }
      return found;
    });
    const found: string[] = [];
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        if (a.block === b.block || a.block.contains(b.block) || b.block.contains(a.block)) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Line boxes of a script with tall marks may touch; words that lie over each other do more.
        if (across > 2 && down > Math.min(a.box.height, b.box.height) * 0.5) {
          found.push(`${a.block.textContent.slice(0, 20)} / ${b.block.textContent.slice(0, 20)}`);
        }
      }
    }
    return found;
  });

const arabic = pageFiles.filter((file) =>
  /^ar\/(?:index|8|11|22|48|chapter-objective-1|section-connectivity|objective-3|principle-d|sdg|sdg-9|sdg-2|sdg-all|edition|status|parallel-11|404)\.html$/u.test(
    file,
  ),
);
for (const width of [390, 1440]) {
  test(`no words over each other in Arabic at ${width} px`, async ({ page, site }) => {
    expect(arabic.length).toBe(17);
    await page.setViewportSize({ width, height: 900 });
    for (const file of arabic) {
      await page.goto(site.url + file);
      expect(await overlaps(page), file).toEqual([]);
    }
  });
}
