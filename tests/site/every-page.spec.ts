/**
 * Every page, visited once and asked everything that must hold for all: that axe finds nothing, that
 * nothing scrolls sideways from a small telephone to a wide screen, that no heading of the margin lies
 * over another or away from its words, that the browser complains of nothing.
 */

import type { CDPSession, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, groups, test, watch } from './browse.ts';
import { contrastOfNewSettings } from './contrast.ts';
import { isParagraphPage } from './dist.ts';
import { faultsOfMargin } from './margin-headings.ts';
import { sweptPages } from './swept.ts';

type Violations = AxeResults['violations'] | undefined;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** How wide a page is when it opens and axe looks at it: no width is only for that. */
const opening = 1440;
const widths = [opening, 1130, 768, 390, 320];
/** Here notes stand beside their words. */
const withMargin = 1130;

/** The colours are measured apart, in both themes. */
const options: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  rules: {
    'target-size': { enabled: true },
    'color-contrast': { enabled: false },
    'link-in-text-block': { enabled: false },
  },
  resultTypes: ['violations'],
  // It would load every sheet and all media once more, for two rules that need them and are not asked.
  preload: false,
};

async function everythingButColours(page: Page): Promise<Violations> {
  const results = await page.evaluate((options) => window.axe?.run(document, options), options);
  return results?.violations;
}

function* summary(file: string, scheme: string, violations: Violations): Generator<string> {
  if (!violations) yield `${file} (${scheme}) was not checked`;
  for (const { id, nodes } of violations ?? []) {
    for (const { target, any } of nodes) {
      yield `${file} (${scheme}) ${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`;
    }
  }
}

/** Told to the browser itself: Playwright's own way waits four times as long at every width. */
async function setWidth(browser: CDPSession, width: number): Promise<void> {
  const screen = { width, height: 800, deviceScaleFactor: 1, mobile: false };
  await browser.send('Emulation.setDeviceMetricsOverride', screen);
}

/** Widths at which the page is wider than the window, or a heading of its margin is not in its place. */
async function faultsOfWidths(page: Page, browser: CDPSession, file: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await setWidth(browser, width);
    const [inner, wide = 0] = await page.evaluate(() => [
      window.innerWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(inner, `${file}: the window follows`).toBe(width);
    if (wide > width) found.push(`${file} is ${wide} px wide at ${width} px`);
    if (width < withMargin || !isParagraphPage(file)) continue;
    for (const fault of await faultsOfMargin(page)) found.push(`${file} at ${width} px: ${fault}`);
  }
  return found;
}

/** What each worker has met of settings of words, by colours. */
const met = { light: new Set<string>(), dark: new Set<string>() };

/** The colours of the last page come first: to change them is to draw the page anew. */
let schemes: readonly ['dark' | 'light', 'dark' | 'light'] = ['light', 'dark'];

for (const { name, pages } of groups(sweptPages, 12)) {
  test(`nothing is wrong: ${name}`, async ({ site, sweep }) => {
    const found = watch(sweep);
    const browser = await sweep.context().newCDPSession(sweep);
    for (const file of pages) {
      await setWidth(browser, opening);
      await sweep.goto(site.url + file, { waitUntil: 'domcontentloaded' });
      found.push(...summary(file, 'all but colours', await everythingButColours(sweep)));
      for (const scheme of schemes) {
        await sweep.emulateMedia({ colorScheme: scheme });
        found.push(...summary(file, scheme, await contrastOfNewSettings(sweep, met[scheme])));
      }
      schemes = [schemes[1], schemes[0]];
      found.push(...(await faultsOfWidths(sweep, browser, file)));
    }
    await browser.detach();
    sweep.removeAllListeners();
    expect(found.slice(0, 40)).toEqual([]);
  });
}
