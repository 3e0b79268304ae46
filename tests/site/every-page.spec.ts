/**
 * Every page, visited once and asked everything that must hold for all: that axe finds nothing, that
 * nothing scrolls sideways from a small telephone to a wide screen, that the browser complains of
 * nothing. Dark colours come from the same sheets in the same places, so their contrast is measured
 * on a page of every kind and language.
 */

import AxeBuilder from '@axe-core/playwright';
import type { CDPSession, Page } from '@playwright/test';
import { expect, groups, onePageOfEachKind, sweptPages, test, watch } from './browse.ts';
import { languages } from './dist.ts';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

declare global {
  interface Window {
    /** Left on the page by the first run. */
    axe?: { run(options: object): Promise<Results> };
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 390, 768, 1440];

/** All rules, in the colours of day. The site has no frames: axe needs no second page to gather results. */
const inLight = (page: Page): Promise<Results> =>
  new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(tags)
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .analyze();

const inDark = (page: Page): Promise<Results | undefined> =>
  page.evaluate(() =>
    window.axe?.run({
      runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
      resultTypes: ['violations'],
    }),
  );

function* summary(file: string, scheme: string, results: Results | undefined): Generator<string> {
  if (!results) yield `${file} (${scheme}) was not checked`;
  for (const { id, nodes } of results?.violations ?? []) {
    for (const { target, any } of nodes) {
      yield `${file} (${scheme}) ${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`;
    }
  }
}

/** Widths at which the page is wider than the window. */
async function tooWide(page: Page, browser: CDPSession, file: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    // Told to the browser itself: Playwright's own way waits four times as long at every width.
    const screen = { width, height: 800, deviceScaleFactor: 1, mobile: false };
    await browser.send('Emulation.setDeviceMetricsOverride', screen);
    const [inner, wide = 0] = await page.evaluate(() => [
      window.innerWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(inner, `${file}: the window follows`).toBe(width);
    if (wide > width) found.push(`${file} is ${wide} px wide at ${width} px`);
  }
  await browser.send('Emulation.clearDeviceMetricsOverride');
  return found;
}

const alsoInDark = new Set([
  'index.html',
  ...languages.flatMap((language) => [
    ...onePageOfEachKind(language).values(),
    // The pages with most notes and the most kinds of them.
    `${language}/8.html`,
    `${language}/48.html`,
  ]),
]);

for (const { name, pages } of groups(sweptPages, 12)) {
  test(`nothing is wrong: ${name}`, async ({ site, sweep }) => {
    const found = watch(sweep);
    const browser = await sweep.context().newCDPSession(sweep);
    for (const file of pages) {
      await sweep.emulateMedia({ colorScheme: 'light' });
      await sweep.goto(site.url + file, { waitUntil: 'domcontentloaded' });
      found.push(...summary(file, 'light', await inLight(sweep)));
      if (alsoInDark.has(file)) {
        await sweep.emulateMedia({ colorScheme: 'dark' });
        found.push(...summary(file, 'dark', await inDark(sweep)));
        await sweep.emulateMedia({ colorScheme: 'light' });
      }
      found.push(...(await tooWide(sweep, browser, file)));
    }
    await browser.detach();
    sweep.removeAllListeners();
    await sweep.setViewportSize({ width: 1280, height: 800 });
    expect(found.slice(0, 40)).toEqual([]);
  });
}
