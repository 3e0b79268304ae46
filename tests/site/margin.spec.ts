/**
 * The margin, by figures: a note is never further from its words than its own row, the words never
 * move, the page is as long as its words and what the reader has opened. In the states of the page.
 */

import { expect, test } from './browse.ts';
import { documentOf, isParagraphPage, languageOf, pageFiles, read } from './dist.ts';
import { figures } from './margin-figures.ts';
import { faultsOfMargin } from './margin-headings.ts';

const pages = pageFiles.filter(
  (file) => isParagraphPage(file) && read(file).includes('class="side"'),
);

const measured = ['zh', 'en', 'ru', 'ar'];
const sizes = [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const;

for (const state of ['text', 'notes', 'study'] as const) {
  test(`figures of paragraph 11 in the state ${state}`, async ({ page, site }, info) => {
    const lines: string[] = [];
    for (const language of measured) {
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await page.goto(`${site.url}${language}/11.html?state=${state}`);
        const found = await figures(page);
        const where = `${language} ${width}`;
        lines.push(`${where} ${JSON.stringify(found)}`);
        expect(found.sideways, where).toBeLessThanOrEqual(0);
        expect(found.target, where).toBeGreaterThanOrEqual(24);
        // A phone shows the first words in the upper half of its window, under any frame.
        expect(found.first, where).toBeLessThan(height / 2);
        // The list of an item may be longer than its words by so much, all items together.
        expect(found.article - found.words, where).toBeLessThanOrEqual(mostAdded(state, width));
        expect(found.distance, where).toBeLessThanOrEqual(12);
        expect(found.styles, where).not.toContain('wavy');
        if (state === 'text') expect(found.underlined, where).toBe(0);
        if (state === 'notes') {
          expect(found.underlined, where).toBeLessThanOrEqual(8);
          expect(found.styles.length, where).toBe(1);
        }
      }
    }
    await info.attach('figures', { body: lines.join('\n') });
    if (process.env['SHOW_FIGURES']) console.log(`${state}\n${lines.join('\n')}`);
  });
}

/** Text adds nothing; a fold on a narrow screen is a line under each of eight rows. */
function mostAdded(state: 'text' | 'notes' | 'study', width: number): number {
  if (state === 'text') return 1;
  return width >= 1024 ? 160 : 8 * 28;
}

test('opening any note moves no word; it lies level with its heading, and within the page', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const file of ['zh/11.html', 'en/11.html', 'zh/48.html', 'ar/11.html']) {
    await page.goto(site.url + file);
    const wrong = await page.evaluate(() => {
      const tops = (): number[] =>
        [...document.querySelectorAll('.txt, .whole, .under')].map(
          (one) => one.getBoundingClientRect().top,
        );
      const before = tops().join();
      const found: string[] = [];
      for (const note of document.querySelectorAll<HTMLDetailsElement>('.leaf .side .note')) {
        note.open = true;
        const body = note.querySelector('.nb')?.getBoundingClientRect();
        const head = note.querySelector('summary')?.getBoundingClientRect();
        if (tops().join() !== before) found.push(`${note.textContent} moves the words`);
        if (!body || !head || Math.abs(body.top - head.bottom) > 4)
          found.push(`${note.textContent} is not under its heading`);
        if (body && (body.left < 0 || body.right > innerWidth)) found.push('out of the page');
      }
      return found;
    });
    expect(wrong, file).toEqual([]);
  }
});

test('in a page from right to left the margin is on the other side, and nothing overlaps', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}en/11.html`);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await faultsOfMargin(page)).toEqual([]);
  const [head, text] = await Promise.all(
    ['.leaf .side .note > summary', '.leaf .txt'].map((one) =>
      page.locator(one).first().boundingBox(),
    ),
  );
  expect((head?.x ?? 0) + (head?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
});

test('with text twice as large nothing overlaps and nothing is cut', async ({ page, site }) => {
  for (const language of measured) {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site.url}${language}/11.html`);
      await page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
      });
      if (width > 1024) expect(await faultsOfMargin(page), language).toEqual([]);
      const { sideways } = await figures(page);
      expect(sideways, `${language} ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

for (const [name, scale] of [
  ['A4', 1],
  ['A4 at 60 %', 0.6],
] as const) {
  test(`on paper every note stands under its item, and nothing overlaps: ${name}`, async ({
    page,
    site,
  }) => {
    // 210 mm less the margins of the sheet, at 96 px to the inch.
    const width = Math.round(((210 - 28) / 25.4) * 96 * (1 / scale));
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    for (const file of ['zh/11.html', 'en/11.html', 'ar/11.html']) {
      await page.goto(site.url + file);
      const { notes, wrong } = await page.evaluate(() => {
        const found: string[] = [];
        const all = [...document.querySelectorAll('.leaf .side .nb')];
        const box = (element: Element): DOMRect => element.getBoundingClientRect();
        const texts = [...document.querySelectorAll('.leaf .txt')];
        for (const note of all) {
          const own = note.closest('.side')?.parentElement?.querySelector(':scope > .txt');
          const layer = note.closest('.note')?.querySelector('b');
          if (!note.checkVisibility() || box(note).height === 0) found.push(`${note.id} is folded`);
          if (!layer?.checkVisibility()) found.push(`${note.id} has no layer`);
          if (own && box(note).top < box(own).bottom - 1) found.push(`${note.id} is not under it`);
          const next = texts[texts.indexOf(own ?? note) + 1];
          if (next && box(note).bottom > box(next).top + 1)
            found.push(`${note.id} is over the next`);
        }
        return { notes: all.length, wrong: found };
      });
      expect(wrong, file).toEqual([]);
      expect(notes, file).toBe(documentOf(file).querySelectorAll('.leaf .side .nb').length);
      for (const hidden of ['.choice', '.acts', '.pn', '.nx'])
        expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
    }
  });
}

test('in forced colours a chosen state and pointed-at words still show', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site.url}en/11.html`);
  await expect(page.locator('label:has(#s-notes)')).not.toHaveCSS('outline-style', 'none');
  await expect(page.locator('label:has(#s-text)')).toHaveCSS('outline-style', 'none');
  await page.locator('[data-unit="11b"] .m1 > summary').hover();
  await expect(page.locator('[data-unit="11b"] .w1').first()).toHaveCSS('outline-style', 'solid');
});

test('pages of every language have a margin, or no notes', () => {
  const found = new Set(pages.map(languageOf));
  expect([...found].sort()).toEqual([...new Set(pageFiles.map(languageOf))].filter(Boolean).sort());
});
