/** Own notes beside the text: by keyboard, by pointer, by touch; drawn, listed, found again in another language. */

import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test, watch } from './browse.ts';
import { distFolder } from './dist.ts';
import { desk, entries, marked, pen, said, toWrite, write } from './own-notes-desk.ts';

const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: axe.AxeResults = await page.evaluate('axe.run(document, { preload: false })');
  return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);
};

test('by keyboard alone, from disk: choose, write, saved, drawn, in the margin, there again, in Chinese too', async ({
  page,
}) => {
  const wrong = watch(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const base = `${pathToFileURL(distFolder)}/`;
  await page.goto(`${base}en/11.html`);
  const words = page.locator('[data-unit="11b"] > .txt');
  const before = await words.innerHTML();
  // Who has no notes loads nothing but the button.
  expect(asked.some((url) => url.includes('own-notes'))).toBe(false);

  await pen(page, '11b').focus();
  await expect(pen(page, '11b')).toHaveAccessibleName('Note, copy, cite, share 11 (b)');
  // The note is the first entry of the menu: the same key again.
  await page.keyboard.press('Enter');
  await expect(toWrite(page)).toBeFocused();
  await expect(toWrite(page)).toHaveText('Write a note');
  await page.keyboard.press('Enter');
  await expect(desk(page)).toHaveAccessibleName(/11.\(b\)/u);
  const quote = desk(page).locator('.own-quote');
  await expect(quote).toHaveText(/^Devise .* access\.$/u);
  await page.keyboard.press('ArrowRight');
  await expect(quote).toHaveText(/^Our aim .*;$/u);
  await page.keyboard.press('ArrowLeft');
  // The full stop, then three words.
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('Shift+ArrowLeft');
  await expect(quote).toHaveText(/affordability$/u);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(quote).toHaveText(/^Devise .* affordability of$/u);
  for (let at = 0; at < 5; at += 1) await page.keyboard.press('Tab');
  await expect(desk(page).locator('textarea')).toBeFocused();
  await page.keyboard.type('Who pays?');
  await expect(desk(page).locator('.own-state')).toHaveText('Saved');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(desk(page)).toHaveCount(0);
  await expect(pen(page, '11b')).toBeFocused();
  await expect(entries(page, '11b')).toHaveText([/Mine\s+Who pays\?/u]);
  expect(await marked(page, 'own-yellow')).toEqual([expect.stringMatching(/^Devise .* of$/u)]);
  // The text itself is as it was, and the note stands among the others in the order of the words.
  expect(await words.innerHTML()).toBe(before);
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await expect(entries(page, '11b')).toHaveCount(1);
  expect(await marked(page, 'own-yellow')).toHaveLength(1);
  await page.locator('.layers > summary').click();
  await page.locator('.own-layer input').uncheck();
  await expect(entries(page, '11b')).toHaveCount(0);
  expect(await marked(page, 'own-yellow')).toEqual([]);
  await page.locator('.own-layer input').check();
  // In Study it has a number, beside it and after its words, and stays open when another is written.
  await page.locator('#s-study').dispatchEvent('click');
  const number = page.locator('[data-unit="11b"] .own-n');
  await expect(number).toHaveAttribute('data-n', '✎1');
  await expect(entries(page, '11b').locator('summary')).toHaveAttribute('data-n', '✎1');
  expect(await marked(page, 'own-yellow')).toEqual([expect.stringMatching(/^Devise .* of$/u)]);
  await entries(page, '11b').locator('summary').click();
  await pen(page, '11b').click();
  await toWrite(page).click();
  await write(page, 'A second one');
  await page.keyboard.press('Escape');
  await expect(entries(page, '11b')).toHaveCount(2);
  await expect(entries(page, '11b').filter({ hasText: 'Who pays?' })).toHaveAttribute('open', '');
  await expect(number).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await page.locator('#s-notes').dispatchEvent('click');
  await expect(number).toHaveCount(0);
  expect(await words.innerHTML()).toBe(before);
  await entries(page, '11b')
    .filter({ hasText: 'A second one' })
    .evaluate((entry) => entry.setAttribute('open', ''));
  await entries(page, '11b')
    .filter({ hasText: 'A second one' })
    .getByRole('button', { name: 'Edit' })
    .click();
  await desk(page).getByRole('button', { name: 'Delete' }).click();
  await expect(entries(page, '11b')).toHaveCount(1);

  await page.goto(`${base}zh/11.html`);
  const entry = entries(page, '11b');
  await expect(entry.locator('summary')).toContainText('Who pays?');
  await expect(entry.locator('q')).toHaveAttribute('lang', 'en');
  expect(await marked(page, 'own-yellow')).toEqual([]);
  await page.goto(`${base}en/text.html`);
  await expect(entries(page, '11b')).toHaveCount(1);
  expect(await marked(page, 'own-yellow')).toHaveLength(1);
  expect(wrong).toEqual([]);
});

test('words of Arabic and Chinese by pointer: whole joined letters, plain words across a chip', async ({
  page,
  site,
}) => {
  const wrong = watch(page);
  const select = (unit: string, from: number, to: number): Promise<void> =>
    page.evaluate(
      ([id, start, end]) => {
        const words = document.querySelector(`[data-unit="${id}"] > .txt`);
        const walker = document.createTreeWalker(words ?? document, NodeFilter.SHOW_TEXT);
        const nodes: { node: Node; at: number }[] = [];
        let length = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          nodes.push({ node, at: length });
          length += node.textContent?.length ?? 0;
        }
        const point = (at: number): [Node, number] => {
          const found = nodes.findLast((one) => one.at <= at) ?? nodes[0];
          return [found?.node ?? document, at - (found?.at ?? 0)];
        };
        const first = point(Number(start));
        const last = point(Number(end) < 0 ? length + Number(end) : Number(end));
        getSelection()?.setBaseAndExtent(...first, ...last);
      },
      [unit, from, to] as const,
    );
  await page.goto(`${site.url}ar/11.html`);
  const text = (await page.locator('[data-unit="11c"] > .txt').textContent()) ?? '';
  // From within the second word to within the fourth.
  const [first = '', second = '', third = '', fourth = ''] = text.split(' ');
  await select('11c', first.length + 2, `${first} ${second} ${third} `.length + 1);
  await page.locator('.pen-bar button').click();
  await toWrite(page).click();
  await expect(desk(page).locator('textarea')).toBeFocused();
  await expect(desk(page).locator('.own-quote')).toHaveText(`${second} ${third} ${fourth}`);
  await page.keyboard.type('ملاحظة');
  await expect(desk(page).locator('.own-state')).not.toBeEmpty();
  expect(await violations(page)).toEqual([]);
  await desk(page).locator('header button').click();
  await expect.poll(() => marked(page, 'own-yellow')).toEqual([`${second} ${third} ${fourth}`]);

  await page.goto(`${site.url}zh/11.html`);
  const plain = await page.locator('[data-unit="11a"] > .txt').evaluate((words) => {
    const copy = document.createElement('p');
    copy.append(...[...words.childNodes].map((node) => node.cloneNode(true)));
    for (const part of copy.querySelectorAll('[data-apparatus]')) part.remove();
    return copy.textContent ?? '';
  });
  await select('11a', 4, -1);
  await page.locator('.pen-bar button').click();
  await toWrite(page).click();
  await expect(desk(page).locator('.own-quote')).toHaveText(plain.slice(4, -1));
  await desk(page).locator('header button').click();
  await expect.poll(() => marked(page, 'own-yellow')).toEqual([plain.slice(4, -1)]);
  // Marked words open their note.
  const at = await page.evaluate(() => {
    const range = [...(CSS.highlights.get('own-yellow') ?? [])][0];
    const box = range instanceof Range ? range.getClientRects()[0] : undefined;
    return { x: (box?.left ?? 0) + 30, y: (box?.top ?? 0) + 10 };
  });
  await page.mouse.click(at.x, at.y);
  await expect(entries(page, '11a')).toHaveAttribute('open', '');
  // Over two units the mark stays in the first, and that is said.
  await page.evaluate(() => {
    const [first, last] = ['11a', '11b'].map(
      (id) => document.querySelector(`[data-unit="${id}"] > .txt`)?.firstChild,
    );
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 1);
  });
  await page.locator('.pen-bar button').click();
  await toWrite(page).click();
  await expect(desk(page)).toContainText('只标记了第11段(a)中的文字');
  expect(wrong).toEqual([]);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' });

  test('a note by touch: docked below, the words in sight, in the fold, deleted and taken back', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}en/11.html`);
    await pen(page, '11f').tap();
    await toWrite(page).tap();
    const box = await desk(page).boundingBox();
    const words = await page.locator('[data-unit="11f"] > .txt').boundingBox();
    expect(box?.width).toBe(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    expect(words?.y).toBeLessThan((box?.y ?? 0) - 24);
    await desk(page).locator('[value=red]').tap();
    await write(page, 'By touch');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await desk(page).locator('header button').tap();
    expect(await marked(page, 'own-red')).toHaveLength(1);
    const fold = page.locator('[data-unit="11f"] > .side > details > summary');
    await fold.tap();
    await expect(page.locator('.side[popover]')).toBeVisible();
    await entries(page, '11f').locator('summary').tap();
    await entries(page, '11f').locator('button').tap();
    await desk(page).getByRole('button', { name: 'Delete' }).tap();
    await expect(entries(page, '11f')).toHaveCount(0);
    await said(page).getByRole('button', { name: 'Undo' }).tap();
    await expect(entries(page, '11f')).toHaveCount(1);
  });
});

test('on paper and in forced colours nothing of the tools, and the notes with their words', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}ar/11.html`);
  await pen(page, '11a').click();
  await toWrite(page).click();
  await write(page, 'للطباعة');
  await desk(page).locator('header button').click();
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(pen(page, '11a')).toBeVisible();
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await expect(pen(page, '11a')).toBeHidden();
  await expect(entries(page, '11a').locator('.own-body')).toBeVisible();
  await expect(entries(page, '11a').locator('button')).toBeHidden();
});
