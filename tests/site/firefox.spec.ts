/**
 * The same pages in Firefox, over WebDriver BiDi: states, notes, second language, copying, paper,
 * search, reading aloud. Playwright starts only a Firefox of its own, so puppeteer-core leads this one.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser.ts';
import { expect, test } from './browse.ts';
import { documentOf, unitsOf } from './dist.ts';

const executablePath = findFirefox();

test.describe.configure({ mode: 'serial' });
test.skip(executablePath === undefined, 'no Firefox here: install one, or name it in FIREFOX_PATH');

let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  if (executablePath === undefined) return;
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // It asks nobody for anything while it is tested.
    extraPrefsFirefox: {
      'app.update.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'dom.serviceWorkers.enabled': false,
    },
  });
  page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
});

test.afterAll(async () => {
  await browser?.close();
});

const files = ['en/11.html', 'zh/11.html', 'ar/11.html'];

/** What stands in the page of a list of notes: headings that can be seen, and how they are tied. */
const notesSeen = (): Promise<number> =>
  page.$$eval(
    '.leaf .side .note > summary',
    (all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length,
  );

const choose = (state: string): Promise<void> =>
  page.$eval(`#s-${state}`, (radio) => {
    if (radio instanceof HTMLElement) radio.click();
  });

test('the three states switch, and a note opens in the row of its words', async ({ site }) => {
  for (const file of files) {
    await page.goto(site.url + file);
    await choose('text');
    expect(await notesSeen(), file).toBe(0);
    for (const state of ['study', 'notes']) {
      await choose(state);
      expect(await notesSeen(), `${file} ${state}`).toBeGreaterThan(20);
    }
    const { head, body, words, moved } = await page.evaluate(() => {
      const at = (selector: string): DOMRect =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const before = at('[data-unit="11h"] > .txt').top;
      document.querySelector('[data-unit="11b"] .side .note')?.setAttribute('open', '');
      const own = (part: string): { top: number; bottom: number } => {
        const { top, bottom } = at(`[data-unit="11b"] ${part}`);
        return { top, bottom };
      };
      return {
        head: own('.side .note > summary'),
        body: own('.side .note .nb'),
        words: own('> .txt'),
        moved: at('[data-unit="11h"] > .txt').top - before,
      };
    });
    expect(moved, file).toBe(0);
    expect(Math.abs(body.top - head.bottom), file).toBeLessThan(4);
    expect(body.bottom - body.top, file).toBeGreaterThan(40);
    expect(Math.abs(head.top - words.top), file).toBeLessThan(12);
  }
});

test('a full stop taken into the address: the item that is meant is the target', async ({
  site,
}) => {
  await page.goto(`${site.url}en/11.html#11b.`);
  await page.waitForFunction(() => document.querySelector(':target')?.id === '11b');
});

test('a second language comes under the words', async ({ site }) => {
  for (const file of files) {
    await page.goto(site.url + file);
    await page.select('[data-second-language] select', 'fr');
    await page.waitForSelector('[data-unit="11a"] > .alt[lang=fr]');
    await page.select('[data-second-language] select', '');
  }
});

test('a copied paragraph is a line a unit: no blank lines, nothing before the words', async ({
  site,
}) => {
  for (const file of files) {
    await page.goto(site.url + file);
    await page.evaluate(() => {
      // Asked after the page has written what is copied.
      window.addEventListener('copy', ({ clipboardData }) => {
        document.documentElement.dataset['copied'] = clipboardData?.getData('text/plain') ?? '';
      });
      const unit = document.querySelector('[data-unit="11"]');
      if (unit) getSelection()?.selectAllChildren(unit);
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    const copied = await page.$eval('html', (root) => root.dataset['copied'] ?? '');
    const words = unitsOf(file).filter(({ id }) => /^11/u.test(id));
    expect(copied.split('\n'), file).toEqual(words.map(({ text }) => text));
  }
});

test('on paper it says where the words come from', async ({ site }) => {
  test.skip(spawnSync('pdftotext', ['-v']).error !== undefined, 'no pdftotext here');
  await page.goto(`${site.url}en/11.html`);
  const folder = mkdtempSync(join(tmpdir(), 'compact-paper-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), await page.pdf());
    const { stdout } = spawnSync('pdftotext', [join(folder, 'page.pdf'), '-'], {
      encoding: 'utf8',
    });
    // Paper has ligatures.
    const line = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
    const citation = documentOf('en/11.html').querySelector('.cited p')?.textContent ?? '';
    expect(citation).toContain('79/1');
    expect(line(stdout)).toContain(line(citation));
    const first = unitsOf('en/11.html').find(({ id }) => id === '11a')?.text ?? '?';
    expect(line(stdout)).toContain(line(first).slice(0, 40));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the search answers', async ({ site }) => {
  for (const [language, words] of [
    ['en', 'internet shutdowns'],
    ['zh', '数据治理'],
    ['ar', 'الذكاء الاصطناعي'],
  ] as const) {
    await page.goto(`${site.url}${language}/search.html?q=${encodeURIComponent(words)}`);
    await page.waitForSelector('.units li a');
  }
});

test('where there is no voice, reading aloud says so', async ({ site }) => {
  await page.goto(`${site.url}ar/11.html`);
  // A device with voices reads; that there are none is known here only.
  test.skip((await page.evaluate(() => speechSynthesis.getVoices().length)) > 0, 'voices here');
  await page.$eval('[data-read-aloud]', (button) => {
    if (button instanceof HTMLElement) button.click();
  });
  // Firefox kept the first sentence waiting for ever, and the page with it.
  await page.waitForFunction(
    () => (document.querySelector('.aloud output')?.textContent?.trim() ?? '') !== '',
    { timeout: 20_000 },
  );
});
