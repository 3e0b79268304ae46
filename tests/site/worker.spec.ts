/** The worker in a browser: the server stopped, a language kept, updates, no room, refusals. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { contentFolder, stringsOf } from '../reading.ts';
import { expect, test, watch } from './browse.ts';
import { distFolder } from './dist.ts';
import { smallSite } from './small-site.ts';

test.use({ serviceWorkers: 'allow' });

const strings = stringsOf(contentFolder, 'zh');
/** A string of the interface up to its first value. */
const says = (key: keyof typeof strings): string => {
  const words = strings[key];
  return (typeof words === 'string' ? words : words.other).split('{')[0] ?? '';
};

/** Waits until files are on the device, by the ends of their paths. */
const kept = (page: Page, ...ends: readonly string[]): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        const all: string[] = [];
        for (const name of await caches.keys()) {
          for (const { url } of await (await caches.open(name)).keys()) all.push(url);
        }
        return wanted.filter((end) => !all.some((url) => url.endsWith(end)));
      }, ends),
    )
    .toEqual([]);

const article = (page: Page, number: number) => page.locator(`article[data-unit="${number}"]`);

test('with the server stopped: what was seen, what was kept, and what is said of the rest', async ({
  page,
}) => {
  const site = await smallSite();
  try {
    await page.goto(`${site.url}zh/11.html`);
    await expect(page.locator('link[rel=manifest]')).toHaveAttribute(
      'href',
      `${site.url}zh/manifest.webmanifest`,
    );
    await kept(page, 'zh/11.html', 'site.js', 'paragraph.css', 'zh/offline.html');
    await site.stop();
    await page.reload();
    await expect(article(page, 11)).toBeVisible();
    await page.goto(`${site.url}zh/12.html`);
    await expect(page.locator('h1')).toHaveText(says('offlineTitle'));
    await site.start();

    // All of it, with the search.
    await page.goto(`${site.url}zh/downloads.html`);
    const desk = page.locator('[data-keeping]');
    await expect(desk.locator('[data-room]')).toContainText('MB');
    await desk.locator('[data-keep]').click();
    await expect(desk.locator('[data-held]')).toContainText('已全部保存');
    await site.stop();
    await page.goto(`${site.url}zh/12.html`);
    await expect(article(page, 12)).toBeVisible();
    await page.goto(`${site.url}zh/search.html?q=%E4%BA%92%E8%81%94%E7%BD%91`);
    await expect(page.locator('[data-unit-row], main li').first()).toBeVisible();

    // Taken off the device again.
    await page.goto(`${site.url}zh/downloads.html`);
    await desk.locator('[data-held] button').first().click();
    await expect(desk.locator('output')).toContainText(says('keepRemoved'));
    const left = await page.evaluate(async () => (await caches.keys()).length);
    expect(left).toBeGreaterThan(0);
  } finally {
    await site.remove();
  }
});

test('a new version waits for the reader, another one comes, and no page has parts of two', async ({
  page,
  context,
}) => {
  const site = await smallSite();
  try {
    /** Of which version the script and the page are. */
    const build = (one: Page): Promise<string> =>
      one.evaluate(() =>
        [
          document.documentElement.dataset['build'],
          ...[...document.querySelectorAll('[data-mark]')].map((mark) => mark.textContent),
        ].join(' '),
      );
    const version = (n: number) => ({
      'zh/11.html': `<p data-mark>${n}</p>`,
      'site.js': `;document.documentElement.dataset.build=${n};`,
    });
    await site.renew(version(1));
    await page.goto(`${site.url}zh/11.html`);
    await kept(page, 'zh/11.html', 'site.js', 'zh/offline.html');
    const other = await context.newPage();
    await other.goto(`${site.url}zh/11.html`);

    // Renewed, and the reader goes on with what there was.
    await site.renew(version(2));
    await page.reload();
    const line = page.locator('.keeping-line');
    await expect(line).toContainText(says('newVersion'));
    expect(await build(page)).toBe('1 1');
    await line.locator('button').last().click();
    await expect(line).toHaveCount(0);
    // What was not seen comes from the server, with the server's parts.
    await page.goto(`${site.url}zh/12.html`);
    await expect(article(page, 12)).toBeVisible();

    // The worker that answers is of two versions ago now.
    await site.renew(version(3));
    await page.goto(`${site.url}zh/11.html`);
    expect(await build(page)).toBe('1 1');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      while (registration?.installing) await new Promise((done) => setTimeout(done, 50));
    });
    await expect(line).toContainText(says('newVersion'));
    await line.locator('button').first().click();
    await expect.poll(() => build(page).catch(() => '')).toBe('3 1 2 3');

    // The other window is of the first version and says so, until it is loaded anew.
    const old = other.locator('.keeping-line');
    await expect(old).toContainText(says('newTaken'));
    expect(await build(other)).toBe('1 1');
    await old.locator('button').first().click();
    await expect.poll(() => build(other).catch(() => '')).toBe('3 1 2 3');
    await site.stop();
    await other.reload();
    await expect(article(other, 11)).toBeVisible();
  } finally {
    await site.remove();
  }
});

test('no room, a file that is missing, a browser that refuses: told, and reading goes on', async ({
  page,
}) => {
  const site = await smallSite();
  try {
    site.lose('data/zh/cite.js');
    await page.goto(`${site.url}zh/downloads.html`);
    const desk = page.locator('[data-keeping]');
    await kept(page, 'zh/offline.html');
    const storage = await page.context().newCDPSession(page);
    const { origin } = new URL(site.url);
    await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
    await desk.locator('[data-keep]').click();
    await expect(desk.locator('output')).toContainText(says('keepFull'));
    await page.goto(`${site.url}zh/12.html`);
    await expect(article(page, 12)).toBeVisible();
    await storage.send('Storage.overrideQuotaForOrigin', { origin });
    await page.goto(`${site.url}zh/downloads.html`);
    await desk.locator('[data-keep]').click();
    await expect(desk.locator('output')).toContainText('data/zh/cite.js');

    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('refused'));
    });
    await page.reload();
    await expect(desk.locator('output')).toHaveText(says('keepRefused'));
  } finally {
    await site.remove();
  }
});

test('from disk nothing of it is there', async ({ page }) => {
  const wrong = watch(page);
  await page.goto(pathToFileURL(join(distFolder, 'zh', 'downloads.html')).href);
  await expect(page.locator('[data-keeping]')).toBeHidden();
  await expect(page.locator('link[rel=manifest]')).toHaveCount(0);
  expect(wrong).toEqual([]);
});
