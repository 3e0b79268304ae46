/** A unit in a frame of a page of another origin, in every language, by day and by night. */

import { createServer, type Server } from 'node:http';
import axe from 'axe-core';
import { languageCodes, languages } from '../../src/model/languages.ts';
import { embedSnippet } from '../../src/places/embed.ts';
import { expect, test } from './browse.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A host with one page, that of somebody else. */
async function hostOf(body: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Elsewhere</title><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the host has no port');
  return { url: `http://localhost:${address.port}/`, server };
}

test('stands in a frame of another origin: its words, its direction, both themes, links that lead out', async ({
  page,
  site,
}) => {
  const at = (language: string): string => `${site.url}${language}/embed-22.html`;
  const { url, server } = await hostOf(
    languageCodes.map((language) => embedSnippet(at(language), language)).join('\n'),
  );
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.setViewportSize({ width: 320, height: 800 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    for (const language of languageCodes) {
      const element = page.locator(`iframe[title="${language}"]`);
      await element.scrollIntoViewIfNeeded();
      const frame = element.contentFrame();
      await expect(frame.locator('[data-unit="22"]')).toBeVisible();
      await expect(frame.locator('html')).toHaveAttribute('dir', languages[language].dir);
      const { bright, wide } = await frame.locator('body').evaluate((body) => ({
        bright: getComputedStyle(body).backgroundColor,
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      }));
      expect(bright).toBe(colorScheme === 'light' ? 'rgb(252, 252, 250)' : 'rgb(20, 23, 26)');
      expect(wide, `${language} is wider than its frame`).toBe(false);
    }
  }
  expect(refused).toEqual([]);
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.frameLocator('iframe[title="en"]').locator('footer a').first().click(),
  ]);
  await expect(opened).toHaveURL(`${site.url}en/22.html`);
  server.closeAllConnections();
  server.close();
});

test('has no axe violation in any language, by day and by night', async ({ browser, site }) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const language of languageCodes) {
      await page.goto(`${site.url}${language}/embed-22.html`);
      await page.evaluate(axe.source);
      const results = await page.evaluate(
        (values) => window.axe?.run(document, { runOnly: { type: 'tag', values } }),
        tags,
      );
      const found = results?.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found, `${language} ${colorScheme}`).toEqual([]);
    }
  }
  await context.close();
});
