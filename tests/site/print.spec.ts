/** On paper, as Chromium prints it: how many pages, and that every note is there once, whole. */

import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './browse.ts';

type Paper = NonNullable<Parameters<Page['pdf']>[0]>;

async function printed(page: Page, paper: Paper): Promise<{ pages: number; text: string }> {
  const bytes = await page.pdf(paper);
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { pages: totalPages, text: plain(text) };
}
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
  const { pages, text } = await printed(page, { preferCSSPageSize: true });
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
