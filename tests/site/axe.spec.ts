/**
 * Accessibility of every page by the rules of axe in light colours. Dark ones come from the same
 * sheets in the same places, so their contrast is measured on a page of every kind and language.
 */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, groups, onePageOfEachKind, test } from './browse.ts';
import { languages } from './dist.ts';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

declare global {
  interface Window {
    /** Left on the page by the first run. */
    axe?: { run(options: object): Promise<Results> };
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

const alsoInDark = new Set([
  'index.html',
  ...languages.flatMap((language) => [
    ...onePageOfEachKind(language).values(),
    // The pages with most notes and the most kinds of them.
    `${language}/8.html`,
    `${language}/48.html`,
  ]),
]);

for (const { name, pages } of groups(12)) {
  test(`axe finds nothing: ${name}`, async ({ site, sweep }) => {
    const found: string[] = [];
    for (const file of pages) {
      await sweep.emulateMedia({ colorScheme: 'light' });
      await sweep.goto(site.url + file, { waitUntil: 'domcontentloaded' });
      found.push(...summary(file, 'light', await inLight(sweep)));
      if (!alsoInDark.has(file)) continue;
      await sweep.emulateMedia({ colorScheme: 'dark' });
      found.push(...summary(file, 'dark', await inDark(sweep)));
    }
    expect(found.slice(0, 40)).toEqual([]);
  });
}
