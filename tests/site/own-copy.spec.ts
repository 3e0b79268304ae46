/** A reader's own copy of the official text: lined up, kept, shown, copied, removed; storage refused. */

import { pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.ts';
import type { Language } from '../../src/model/languages.ts';
import { resolutionDocx, webText } from '../made-resolution.ts';
import { expect, test, watch } from './browse.ts';
import { distFolder } from './dist.ts';
import { choose, english, open, paste, rows, said, signed } from './own-copy-page.ts';

const bases = ['http', 'file'] as const;
const baseOf = (kind: (typeof bases)[number], http: string): string =>
  kind === 'http' ? http : `${pathToFileURL(distFolder)}/`;

/** What of each language is opened on a page of which: pasted, or a file. */
const opened: readonly [Language, string][] = [
  ['fr', 'en'],
  ['ar', 'ar'],
  ['zh', 'fr'],
];

for (const kind of bases) {
  for (const [language, host] of opened) {
    // One of them under a folder of a host.
    const under = kind === 'http' && language === 'zh' ? '/some/sub/' : '/';
    test(`${language} opened on a page in ${host}, ${kind}${under}: lined up, kept, beside the text, copied, removed`, async ({
      page,
      site,
    }) => {
      const wrong = watch(page);
      const folder = under === '/' ? undefined : await serve({ folder: distFolder, base: under });
      const base = baseOf(kind, folder?.url ?? site.url);
      await open(page, base, host);
      if (language === 'ar')
        await choose(page, 'resolution.docx', resolutionDocx('ar', { counted: true }));
      else await paste(page, signed(webText(language)));
      await expect(rows(page)).toHaveCount(174);
      await expect(page.locator('[data-result] .gap')).toHaveCount(0);
      await expect(said(page)).toContainText('174');
      const words = await rows(page)
        .filter({ hasText: '11' })
        .nth(1)
        .locator('td')
        .last()
        .textContent();
      await expect(page.locator('[data-copies] a')).toHaveCount(2);

      await page.goto(`${base}${host}/11.html`);
      const select = page.locator('[data-second-language] select');
      await select.selectOption(`own-${language}`);
      const item = page.locator('[data-unit="11a"] > .alt');
      await expect(item).toHaveAttribute('lang', language);
      await expect(item).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expect(item).toHaveText(words ?? '');
      const selected = await item.evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return getSelection()?.toString().trim();
      });
      expect(selected).toBe(words?.trim());
      if (language !== 'ar') expect(selected).toContain('⟡');
      // It is remembered as any second language is.
      await page.goto(`${base}${host}/12.html`);
      await expect(page.locator('.leaf > .alt')).toHaveAttribute('lang', language);

      await page.goto(`${base}${host}/parallel-11.html?with=own-${language}`);
      const cell = page.locator('[data-variant="11a"]');
      await expect(cell.locator('.txt')).toHaveText(words ?? '');
      await expect(cell).toHaveAttribute('lang', language);

      await open(page, base, host);
      await page.locator('[data-copies] button').click();
      await expect(page.locator('[data-copies] a')).toHaveCount(0);
      await page.locator('[data-undo]').click();
      await expect(page.locator('[data-copies] a')).toHaveCount(2);
      await page.locator('[data-copies] button').click();
      await expect(page.locator('[data-copies] a')).toHaveCount(0);
      await page.goto(`${base}${host}/11.html`);
      await expect(select.locator(`[value="own-${language}"]`)).toHaveCount(0);
      expect(wrong).toEqual([]);
      await folder?.close();
    });
  }

  test(`storage refused, ${kind}: the copy is on the page, and it is said that it goes with it`, async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    await open(page, baseOf(kind, site.url), 'en');
    await paste(page, webText('fr'));
    await expect(said(page)).toContainText(english.ownPageOnly);
    await expect(rows(page)).toHaveCount(174);
    await expect(page.locator('[data-copies] a')).toHaveCount(0);
    await page.goto(`${baseOf(kind, site.url)}en/11.html?with=own-fr`);
    await expect(page.locator('.acts > output')).toHaveText(english.ownRefused);
  });
}

test('only the mark is refused: nothing is left that no page could show', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, site.url, 'en');
  await paste(page, webText('en'));
  await expect(said(page)).toContainText(english.ownPageOnly);
  await page.reload();
  await expect(page.locator('[data-copies] a')).toHaveCount(0);
});
