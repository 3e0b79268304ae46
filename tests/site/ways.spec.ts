/** One build for three ways of opening it: at the root of a host, in a folder of one, from disk. */

import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { expect, test, watch } from './browse.ts';
import { distFolder, languageOf, languages, pageFiles, read } from './dist.ts';
import { kindOf, onePageOfEachKind } from './swept.ts';

const known: ReadonlySet<string> = new Set(pageFiles);
const links = new Map<string, ReadonlyMap<string, string>>();

/** Addresses of the pages that a page links to, each with the link as it is written. */
function linksOf(file: string): ReadonlyMap<string, string> {
  const found = links.get(file) ?? readLinks(file);
  links.set(file, found);
  return found;
}

function readLinks(file: string): Map<string, string> {
  const links = new Map<string, string>();
  // Read from the source: to parse two thousand pages takes a minute of every worker.
  for (const [, written = ''] of read(file).matchAll(/<a\s(?:[^>]*\s)?href="([^"]*)"/gu)) {
    const href = written.replace(/&(?:amp|#38|#x26);/gu, '&');
    const { origin, pathname } = new URL(href, `http://site/${file}`);
    const target = pathname.slice(1);
    if (origin === 'http://site' && known.has(target) && !links.has(target))
      links.set(target, href);
  }
  return links;
}

/** The shortest way by links to a page of a kind that was not seen, in the same language. */
function routeToNew(from: string, seen: ReadonlySet<string>): string[] | undefined {
  const routes: string[][] = [[from]];
  const met = new Set([from]);
  for (const route of routes) {
    const last = route.at(-1) ?? from;
    if (!seen.has(kindOf(last))) return route.slice(1);
    for (const next of linksOf(last).keys()) {
      if (met.has(next) || languageOf(next) !== languageOf(from)) continue;
      met.add(next);
      routes.push([...route, next]);
    }
  }
  return undefined;
}

/** The middle of what is seen of a link: its first box may be a word that only screen readers get. */
const middle = (link: Locator): Promise<{ x: number; y: number }> =>
  link.evaluate((element) => {
    const [largest] = [...element.getClientRects()].sort(
      (a, b) => b.width * b.height - a.width * a.height,
    );
    const all = element.getBoundingClientRect();
    const seen = largest ?? all;
    return { x: seen.x - all.x + seen.width / 2, y: seen.y - all.y + seen.height / 2 };
  });

/** Opens what the first of the links is folded in, as a reader does: a box of the bar, or folds. */
async function unfold(page: Page, links: Locator): Promise<void> {
  const boxed = links.and(page.locator('[popover] a'));
  const link = (await boxed.count()) > 0 ? boxed.first() : links.first();
  const box = link.locator('xpath=ancestor::*[@popover]');
  if ((await box.count()) > 0) {
    const opener = page.locator(`[popovertarget="${await box.getAttribute('id')}"]`);
    await opener.filter({ visible: true }).first().click();
  }
  const folded = link.locator('xpath=ancestor::details[not(@open)]/summary');
  // Notes on a whole unit are open on a wide screen without their details: the innermost fold counts.
  while (!(await link.isVisible())) await folded.filter({ visible: true }).last().click();
}

async function follow(page: Page, root: string, from: string, to: string): Promise<void> {
  const href = linksOf(from).get(to) ?? '';
  const links = page.locator(`a[href="${href}"]:not(.to-search)`);
  // Where the bar has no room for the field it has a link; else the field itself leads to the search.
  if (kindOf(to) === 'search' && (await links.count()) === 0) {
    await page.locator('input[name=q]:visible').first().press('Enter');
    await page.waitForURL((url) => url.href.replace(/[?#].*$/u, '') === root + to);
    return;
  }
  if ((await links.filter({ visible: true }).count()) === 0) await unfold(page, links);
  const link = links.filter({ visible: true }).first();
  await link.click({ position: await middle(link) });
  await page.waitForURL((url) => url.href.replace(/[?#].*$/u, '') === root + to);
}

/** The worker answers with it where there is no network: no link leads to it. */
const unlinked = ['offline'];

/**
 * Goes where a link leads from here, as the browser itself reads it. What of the links is seen and can
 * be pressed is the same however the site is opened: it is asked at the root of a host in every
 * language, and from disk, where pages are no pages of one host, in the first.
 */
async function go(page: Page, root: string, from: string, to: string): Promise<void> {
  const href = linksOf(from).get(to) ?? '';
  const link = page.locator(`a[href="${href}"]`).first();
  const address = await link.evaluate((one) => (one instanceof HTMLAnchorElement ? one.href : ''));
  expect(address.replace(/[?#].*$/u, ''), `${href} on ${from}`).toBe(root + to);
  await page.goto(address);
}

/** Follows links from the cover of a language to a page of every kind, by pressing or by going there. */
async function walk(
  page: Page,
  root: string,
  language: string,
  step: typeof follow,
): Promise<void> {
  const wrong = watch(page);
  let at = `${language}/index.html`;
  await page.goto(root + at);
  const seen = new Set([kindOf(at)]);
  for (let route = routeToNew(at, seen); route; route = routeToNew(at, seen)) {
    for (const next of route) {
      await step(page, root, at, next);
      at = next;
      seen.add(kindOf(at));
      await expect(page.locator('h1')).toHaveCount(1);
      // Without its styles a page has the browser's own margin.
      expect(await page.evaluate(() => getComputedStyle(document.body).marginInlineEnd), at).toBe(
        '0px',
      );
    }
  }
  const missed = [...onePageOfEachKind(language).keys()].filter((kind) => !seen.has(kind));
  expect(missed).toEqual(unlinked);
  expect(wrong).toEqual([]);
}

for (const [at, language] of languages.entries()) {
  test(`${language}: the site works at the root of a host`, async ({ page, site }) => {
    await walk(page, site.url, language, follow);
  });

  test(`${language}: the site works in a folder of a host`, async ({ page }) => {
    const site = await serve({ folder: distFolder, base: '/some/sub/path/' });
    await walk(page, site.url, language, go);
    await site.close();
  });

  test(`${language}: the site works from disk`, async ({ page }) => {
    await walk(page, `${pathToFileURL(distFolder).href}/`, language, at === 0 ? follow : go);
  });
}

test('the first page leads to the cover of every language', async ({ page, site }) => {
  const wrong = watch(page);
  for (const language of languages) {
    await page.goto(`${site.url}index.html#choose`);
    await follow(page, site.url, 'index.html', `${language}/index.html`);
    expect(wrong).toEqual([]);
  }
});
