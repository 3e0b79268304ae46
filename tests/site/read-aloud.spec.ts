/** Reading aloud, with a speech engine that only writes down what it is told. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test, watch } from './browse.ts';
import { distFolder, languages } from './dist.ts';

interface Told {
  text: string;
  lang: string;
  voice: string | undefined;
  rate: number;
}

/** A device with voices for these languages; `done` ends what is being said. */
async function device(page: Page, voices: readonly string[]): Promise<void> {
  await page.addInitScript((tags) => {
    const told: unknown[] = [];
    let now: { onend: ((event: unknown) => void) | null } | undefined;
    class Utterance {
      lang = '';
      voice: { lang: string } | null = null;
      rate = 1;
      onend: ((event: unknown) => void) | null = null;
      onstart: ((event: unknown) => void) | null = null;
      onerror: ((event: unknown) => void) | null = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speech = {
      getVoices: () => tags.map((lang) => ({ lang, localService: true, default: false })),
      addEventListener: () => {},
      cancel: () => {
        now = undefined;
      },
      resume: () => {},
      speak: (one: Utterance) => {
        now = one;
        told.push({ text: one.text, lang: one.lang, voice: one.voice?.lang, rate: one.rate });
        one.onstart?.({});
      },
    };
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      told,
      done: () => now?.onend?.({}),
      isSaying: () => now !== undefined,
    });
  }, voices);
}

const told = (page: Page): Promise<Told[]> => page.evaluate('window.told');
const done = (page: Page): Promise<void> => page.evaluate('window.done()');
const tinted = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('read') ?? [])].map(String).join(''));

test('from the item of the address on, sentence by sentence, in its language and tinted', async ({
  page,
  site,
}) => {
  const wrong = watch(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await device(page, ['en-US', 'zh_HK', 'zh_CN']);
  await page.goto(`${site.url}zh/11.html#11b`);
  expect(asked.some((url) => url.endsWith('read-aloud.js'))).toBe(false);
  await page.locator('[data-read-aloud]').click();
  await expect.poll(async () => (await told(page)).length).toBe(1);
  const [first] = await told(page);
  expect(first?.lang).toBe('zh-CN');
  expect(first?.voice).toBe('zh_CN');
  const words = (await page.locator('[id="11b"] > .txt').textContent()) ?? '';
  expect(words.replace(/\d+$/u, '')).toContain((first?.text ?? '?').slice(0, 8));
  expect(await tinted(page)).toBe(first?.text);
  await done(page);
  await expect.poll(async () => (await told(page)).length).toBe(2);
  expect(await tinted(page)).toBe((await told(page))[1]?.text);
  const panel = page.locator('.aloud');
  const buttons = panel.locator('button');
  // Pause remembers the sentence; next goes on; speed begins it again.
  await buttons.nth(1).click();
  expect(await page.evaluate('window.isSaying()')).toBe(false);
  await buttons.nth(1).click();
  expect((await told(page)).at(-1)?.text).toBe((await told(page))[1]?.text);
  await buttons.nth(2).click();
  await panel.locator('select').last().selectOption('1.5');
  expect((await told(page)).at(-1)?.rate).toBe(1.5);
  await buttons.last().click();
  await expect(panel).toHaveCount(0);
  expect(await tinted(page)).toBe('');
  await expect(page.locator('[data-read-aloud]')).toBeFocused();
  expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
  expect(wrong).toEqual([]);
});

test('one unit alone, and a second language in its own voice', async ({ page, site }) => {
  await device(page, ['en-US', 'zh-CN', 'fr-FR']);
  await page.goto(`${site.url}en/11.html?with=fr`);
  await expect(page.locator('.alt').first()).toBeVisible();
  await page.locator('[data-read-aloud]').click();
  const panel = page.locator('.aloud');
  await panel.locator('input[type=checkbox]').uncheck();
  await panel.locator('select').first().selectOption('11a');
  for (let step = 0; step < 12; step += 1) await done(page);
  const all = await told(page);
  expect([...new Set(all.map(({ lang }) => lang))].sort()).toEqual(['en', 'fr']);
  expect(all.map(({ text }) => text).join('')).not.toContain('2.6 billion');
});

for (const language of languages) {
  test(`${language}: without a voice for the language it says so`, async ({ page, site }) => {
    await device(page, ['tlh']);
    await page.goto(`${site.url}${language}/11.html`);
    await page.locator('[data-read-aloud]').click();
    await expect(page.locator('.aloud output')).not.toBeEmpty();
    expect(await told(page)).toEqual([]);
  });
}

test('a browser without any voice is told of, from disk too', async ({ page }) => {
  await page.goto(pathToFileURL(join(distFolder, 'en', '11.html')).href);
  await page.locator('[data-read-aloud]').click();
  await expect(page.locator('.aloud output')).not.toBeEmpty();
});

for (const [name, unit, next] of [
  ['chapter-objective-1', '10', '11'],
  ['text', '1', '2'],
  ['section-connectivity', '10', '11'],
  ['objective-1', '7.1', '10'],
] as const) {
  test(`${name}: the words of several paragraphs, from the one in sight on`, async ({
    page,
    site,
  }) => {
    await device(page, ['en-US']);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${site.url}en/${name}.html`);
    const wordsOf = async (id: string): Promise<string> =>
      (await page.locator(`[data-unit="${id}"] > :is(.txt, .ex)`).textContent()) ?? '';
    await page.locator('[data-read-aloud]').click();
    await expect.poll(async () => (await told(page)).length).toBe(1);
    expect(await wordsOf(unit)).toContain((await told(page))[0]?.text.trim());
    expect(await tinted(page)).toBe((await told(page))[0]?.text);
    const panel = page.locator('.aloud');
    // Items are named with their paragraph, where there are several.
    const names = await panel.locator('select').first().locator('option').allTextContents();
    expect(new Set(names).size).toBe(names.length);
    await panel.locator('input[type=checkbox]').uncheck();
    await panel.locator('select').first().selectOption(next);
    await expect
      .poll(async () => await wordsOf(next))
      .toContain((await told(page)).at(-1)?.text.trim());
    await panel.locator('button').last().click();
    // Read on: it begins where one is, not at the top.
    await page
      .locator('[data-unit="13"], [data-unit="12"], [data-unit="11c"]')
      .first()
      .evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await page.locator('[data-read-aloud]').click();
    await expect(panel.locator('select').first()).not.toHaveValue(unit);
  });
}
