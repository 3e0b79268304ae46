/** On paper, as Chromium prints it: how many pages, and that every note is there once, whole. */

import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './browse.ts';

type Paper = NonNullable<Parameters<Page['pdf']>[0]>;

async function printed(page: Page, paper: Paper): Promise<{ pages: number; text: string }> {
  const document = await opened(page, paper);
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { pages: totalPages, text: plain(text) };
}
const opened = async (page: Page, paper: Paper) =>
  getDocumentProxy(new Uint8Array(await page.pdf(paper)), { verbosity: 0 });

interface Piece {
  text: string;
  /** Its box, from the lower left of the paper. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The pieces of text on every sheet, and the width of the paper. */
async function sheets(page: Page, paper: Paper): Promise<{ across: number; pieces: Piece[] }[]> {
  const document = await opened(page, paper);
  const all: { across: number; pieces: Piece[] }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { items } = await sheet.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , slant, size, x, y] = item.transform.map(Number);
      const height = Math.hypot(slant ?? 0, size ?? 0);
      return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height }];
    });
    all.push({ across: Number(sheet.view[2]), pieces });
  }
  return all;
}

/** Words that lie over others; single letters of Arabic, and wide punctuation of Chinese, join theirs. */
const laidOver = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((one, at) =>
    pieces
      .slice(at + 1)
      .filter((other) => {
        const across =
          Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        const high = (piece: Piece): number => piece.y + piece.height * 0.7;
        const down = Math.min(high(one), high(other)) - Math.max(one.y, other.y);
        return across > 2 && down > Math.min(one.height, other.height) * 0.35;
      })
      .filter((other) => [one, other].every(({ text }) => plain(text).length > 2))
      .map((other) => `${one.text} / ${other.text}`),
  );
/** Letters and digits alone: where a line breaks is no matter. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

test('the whole English text is at most 20 pages of A4 at 11 pt', async ({ page, site }) => {
  await page.goto(`${site.url}en/text.html`);
  await page.emulateMedia({ media: 'print' });
  const size = await page
    .locator('.run .txt')
    .first()
    .evaluate((one) => getComputedStyle(one).fontSize);
  // 11 pt are 14.67 px.
  expect(Number.parseFloat(size)).toBeCloseTo(14.67, 1);
  const { pages, text } = await printed(page, { format: 'A4' });
  expect(pages).toBeLessThanOrEqual(20);
  expect(text).toContain(plain(`${site.url}en/text.html`));
});

test('every note of a paragraph stands once, on A3 across and at 60 percent, folded on the screen or not', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/11.html`);
  const notes = await page.locator('.leaf [role=note]').evaluateAll((all) =>
    all.map((one) => {
      const copy = one.cloneNode(true);
      const words = copy instanceof Element ? copy : one;
      for (const part of words.querySelectorAll('.by, .nx, .lem, summary, .pen')) part.remove();
      return (words.textContent ?? '').slice(-60);
    }),
  );
  expect(notes.length).toBeGreaterThan(20);
  for (const paper of [
    { format: 'A3', landscape: true },
    { format: 'A4', scale: 0.6 },
  ]) {
    const { text } = await printed(page, paper);
    const times = notes.map((note) => text.split(plain(note)).length - 1);
    expect(times.filter((n) => n !== 1)).toEqual([]);
  }
});

const papers: Readonly<Record<string, Paper>> = {
  A4: { format: 'A4' },
  'A3 across': { format: 'A3', landscape: true },
  'A4 at 60 percent': { format: 'A4', scale: 0.6 },
};

/** The most sheets that each kind of page takes on these papers. */
const kinds: readonly (readonly [string, ...number[]])[] = [
  ['en/11.html', 5, 4, 2],
  ['ar/11.html', 4, 4, 2],
  ['en/chapter-objective-1.html', 4, 3, 2],
  ['en/parallel-chapter-objective-1.html', 8, 7, 4],
  ['en/handout-teaching-connectivity.html', 2, 2, 1],
  ['ar/lesson-connectivity.html', 3, 3, 2],
  ['en/packet.html', 6, 5, 3],
];

test('paragraph, chapter, parallel view, handout, lesson and packet: numbers and address, no navigation, nothing beside the paper or over other words', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const packet = {
      title: 'Course',
      languages: ['en', 'ar'],
      layers: ['guide'],
      entries: [
        { kind: 'heading', text: 'Week 1' },
        ...['11', '22', '7.3', 'n4'].map((unit) => ({ kind: 'unit', unit })),
        { kind: 'question', text: 'What now?' },
      ],
    };
    localStorage.setItem('compact:packet', JSON.stringify(packet));
  });
  for (const [file, ...most] of kinds) {
    await page.goto(site.url + file);
    if (file.endsWith('packet.html'))
      await expect(page.locator('.beside article')).not.toHaveCount(0);
    const words = await page
      .locator('main [data-unit] > :is(.txt, .ft), .packet .paper')
      .allTextContents();
    const navigation = await page
      .locator('.skip, .rail a, .bar button, .pen, [data-hand] button')
      .allTextContents();
    for (const [at, [name, paper]] of Object.entries(papers).entries()) {
      const found = await sheets(page, paper);
      const where = `${file}, ${name}`;
      expect(found.length, where).toBeLessThanOrEqual(most[at] ?? 0);
      const texts = found.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
      for (const [number, text] of texts.entries()) {
        expect(text, where).toContain('A/RES/79/1');
        expect(plain(text), where).toContain(plain(`${number + 1}/${found.length}`));
      }
      const all = plain(texts.join(''));
      expect(all, where).toContain(plain(site.url + file));
      // Arabic comes back by its looks: tests/site/printed.test.ts reads it.
      if (!file.startsWith('ar'))
        for (const unit of words.filter((one) => !/\p{Script=Arabic}/u.test(one)))
          expect(all.includes(plain(unit.slice(0, 40))), `${where}: ${unit}`).toBe(true);
      for (const link of navigation.filter((one) => plain(one).length > 3))
        expect(all.includes(plain(link)), `${where}: ${link}`).toBe(false);
      for (const { across, pieces } of found) {
        const beside = pieces.filter(({ x, width }) => x < -1 || x + width > across + 1);
        expect(beside, where).toEqual([]);
        expect(laidOver(pieces), where).toEqual([]);
      }
    }
  }
  expect((await sheets(page, papers['A3 across'] ?? {}))[0]?.across).toBeGreaterThan(1_150);
});

test('notes are chosen or left out before a page is printed', async ({ page, site }) => {
  for (const [query, layers] of [
    ['?layers=guide', ['guide']],
    ['?state=text', []],
  ] as const) {
    await page.goto(`${site.url}en/22.html${query}`);
    const notes = await page.locator('.leaf .note, .fnotes .note').evaluateAll((all) =>
      all.map((note) => ({
        layer: /l-([a-z-]+)/u.exec(note.getAttribute('class') ?? '')?.[1] ?? '',
        words: (note.querySelector('.nb > p:not(.lem)')?.textContent ?? '').slice(-50),
      })),
    );
    const { text } = await printed(page, { format: 'A4' });
    expect(new Set(notes.map(({ layer }) => layer)).size).toBeGreaterThan(1);
    for (const { layer, words } of notes)
      expect(text.split(plain(words)).length - 1, words).toBe(
        layers.some((one) => one === layer) ? 1 : 0,
      );
  }
});
