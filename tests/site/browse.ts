/** What the browser tests share: a served site, a page for sweeps, choice of pages, and a watch. */

import { test as base, type Page } from '@playwright/test';
import { type Site, serve } from '../../scripts/serve.ts';
import { distFolder, documentOf, languageOf, pageFiles } from './dist.ts';

interface WorkerFixtures {
  /** The site at the root of a host. */
  site: Site;
  /**
   * One page for a whole worker: opening a new one for each of many addresses costs most of the time.
   * Whatever it opens has axe, put there by the browser, as the policy of the pages lets no script in.
   */
  sweep: Page;
}

export const test = base.extend<object, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what the fixture needs.
    async ({}, use) => {
      const site = await serve({ folder: distFolder });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  sweep: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await page.addInitScript({ path: 'node_modules/axe-core/axe.min.js' });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

/** The first page in a language, Chinese unless said otherwise, that has an element like this. */
export function pageWith(selector: string, language = 'zh'): string {
  const found = pageFiles.find(
    (file) => languageOf(file) === language && documentOf(file).querySelector(selector),
  );
  if (found === undefined) throw new Error(`no page in ${language} has ${selector}`);
  return found;
}

/** Pages in groups small enough to be shared out among workers. */
export function groups(
  all: readonly string[],
  size: number,
): { name: string; pages: readonly string[] }[] {
  const found: { name: string; pages: readonly string[] }[] = [];
  for (let at = 0; at < all.length; at += size) {
    const pages = all.slice(at, at + size);
    found.push({ name: `${pages[0]} … ${pages.at(-1)}`, pages });
  }
  return found;
}

/** What Playwright says where it keeps workers away (playwright.config.ts). */
const blocked = 'Service Worker registration blocked by Playwright';

/** What the browser throws when it is too busy for the glide from page to page, and leaves it out. */
const glideLeftOut = /^Transition was aborted because of invalid state\. Page already revealed$/u;

/** Every error that no script of the page caught. */
export function hearErrors(page: Page, hear: (message: string) => void): void {
  page.on('pageerror', ({ message }) => {
    if (!glideLeftOut.test(message)) hear(message);
  });
}

/** Gathers everything that goes wrong on a page while it is used: errors, refusals, failed requests. */
export function watch(page: Page): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.text() === blocked) return;
    if (message.type() === 'error' || message.type() === 'warning') {
      wrong.push(`${message.type()}: ${message.text()} ${message.location().url}`);
    }
  });
  hearErrors(page, (message) => wrong.push(`error: ${message}`));
  page.on('requestfailed', (request) => {
    // A page that is left while its icon still loads has nothing wrong with it.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    wrong.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  return wrong;
}
