/** Hosts that add a slash, and a page that was opened without the files around it. */

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, hearErrors, test } from './browse.ts';
import { distFolder, files, languages } from './dist.ts';
import { serveWithSlashes } from './slash-host.ts';

for (const base of ['/', '/some/sub/']) {
  test(`a host at ${base} that adds a slash: links, script, fragments and offers`, async ({
    page,
  }) => {
    const host = await serveWithSlashes(base);
    try {
      const wrong: string[] = [];
      hearErrors(page, (message) => wrong.push(message));
      await page.goto(`${host.url}en/11/#11b`);
      // The script has come: the second language is offered, and its words can be had.
      await page.locator('[data-second-language] select').selectOption('fr');
      await expect(page.locator('[data-unit="11a"] > .alt')).toHaveAttribute('lang', 'fr');
      const targets = await page
        .locator('a[href]')
        .evaluateAll((links) =>
          links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])),
        );
      const inside = targets.filter((one) => one.startsWith('http://127.'));
      expect(inside.length).toBeGreaterThan(50);
      const broken = inside.filter((one) => {
        const file = one.replace(/[?#].*$/u, '').slice(host.url.length);
        return !one.startsWith(host.url) || !files.includes(file);
      });
      expect(broken).toEqual([]);
      await page.locator('a[rel=next]').first().click();
      await expect(page.locator('article[data-unit="12"]')).toBeVisible();
      await page.goto(`${host.url}en/75/`);
      const offer = page.locator('[data-nearest]:visible a');
      await offer.click();
      await expect(page.locator('article[data-unit="74"]')).toBeVisible();
      // The cover of a language stands in its folder, and stays there.
      await page.goto(`${host.url}en/`);
      await expect(page).toHaveURL(`${host.url}en/`);
      expect(wrong).toEqual([]);
    } finally {
      await host.close();
    }
  });
}

test('two slashes for one: the page has its script, and its links lead on', async ({
  page,
  site,
}) => {
  for (const path of ['en//11.html', '/en/11.html']) {
    await page.goto(site.url + path);
    await expect(page).toHaveURL(`${site.url}en/11.html`);
    await expect(page.locator('[data-second-language]')).toBeVisible();
    expect(
      await page
        .locator('a[rel=next]')
        .first()
        .evaluate((one) => one instanceof HTMLAnchorElement && one.href),
    ).toBe(`${site.url}en/12.html`);
  }
});

/** A folder with some of the files of the site, and the address of one of them. */
function alone(page: string, ...others: readonly string[]): { url: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  for (const file of [page, ...others]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(distFolder, file), join(folder, file));
  }
  return {
    url: pathToFileURL(join(folder, page)).href,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

for (const language of languages) {
  test(`${language}: a page that was opened alone says why its links are dead`, async ({
    page,
  }) => {
    const one = alone(`${language}/11.html`);
    await page.goto(one.url);
    await expect(page.locator('.alone')).toBeVisible();
    await expect(page.locator('.alone')).toContainText('ZIP');
    await expect(page.locator('.alone')).toContainText('index.html');
    one.remove();
  });
}

test('the root page alone says it in every language', async ({ page }) => {
  const one = alone('index.html');
  await page.goto(one.url);
  await expect(page.locator('.alone p:visible')).toHaveCount(languages.length);
  one.remove();
});

test('the script is there and its packs are missing: the page says so by itself', async ({
  page,
}) => {
  const one = alone('en/11.html', 'site.js');
  await page.goto(one.url);
  await expect(page.locator('.alone')).toBeVisible();
  one.remove();
});

test('nothing of it where all is there, from disk and from the web', async ({ page, site }) => {
  for (const url of [pathToFileURL(join(distFolder, 'en/11.html')).href, `${site.url}en/11.html`]) {
    await page.goto(url);
    await page.waitForTimeout(1500);
    await expect(page.locator('.alone')).toBeHidden();
  }
});

test('a page that a browser has saved leads to the web, and is not alone', async ({ page }) => {
  const one = alone('en/11.html', 'site.js');
  const file = fileURLToPath(one.url);
  const saved = readFileSync(file, 'utf8').replace(
    / href="(?!\.\.\/|[a-z]+:)([^"]*)"/gu,
    ' href="https://example.org/en/$1"',
  );
  writeFileSync(file, saved);
  await page.goto(one.url);
  // It has looked for its packs by then.
  await page.waitForTimeout(1500);
  await expect(page.locator('.alone')).toBeHidden();
  one.remove();
});

test('on the web a missing file is no archive', async ({ page, site }) => {
  await page.route('**/site.js', (route) => route.abort());
  await page.goto(`${site.url}en/11.html`);
  await expect(page.locator('article[data-unit="11"]')).toBeVisible();
  await expect(page.locator('.alone')).toBeHidden();
});
