/** The search page finds, unit for unit, what the command line finds: from a host, a folder, disk. */

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { z } from 'astro/zod';
import { openBuiltTexts } from '../../scripts/built-texts.ts';
import { serve } from '../../scripts/serve.ts';
import { openContentSearch } from '../../src/authoring/content-search.ts';
import { firstTexts } from '../../src/client/search/parts.ts';
import { isLanguage } from '../../src/model/languages.ts';
import { idsOf } from '../../src/search/engine/search.ts';
import { expect, test, watch } from './browse.ts';
import { distFolder, languages } from './dist.ts';
import { answered } from './search-answer.ts';

const open = openContentSearch('content');
const texts = openBuiltTexts(distFolder);

/** One query that every language answers, and some that only one does. */
const queries: Readonly<Record<string, readonly string[]>> = {
  zh: ['儿童', '数字公共产物', '斷網', 'watermark', '第11段'],
  en: ['fragment', 'deepfake', '数字鸿沟', 'encription', 'para 11'],
  fr: ['egalite', 'fuite des cerveaux', 'digital divide', 'ODD 9'],
  es: ['ninas', 'pymes', '人工智能', 'ODS 9'],
  ru: ['шифрование', 'дипфейк', 'digital divide', 'ЦУР 9'],
  ar: ['الاعاقة', 'قطع الإنترنت', 'digital divide', 'الفقرة ١١'],
};

/** Units and pages of the results, then notes and pages of running text. */
async function results(page: Page): Promise<string[]> {
  const more = page.locator('[data-search-more=units]');
  if (await more.isVisible()) await more.click();
  return page
    .locator('.results > li')
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          row.getAttribute('data-result') ??
          row.getAttribute('data-text') ??
          row.querySelector('a')?.getAttribute('href')?.replace('.html', '') ??
          '',
      ),
    );
}

const known = new Map<string, Promise<string[]>>();

/** What the command line prints for the same query; asked once for all ways of opening the site. */
function expected(language: string, query: string): Promise<string[]> {
  const key = `${language} ${query}`;
  const found = known.get(key) ?? printed(language, query);
  known.set(key, found);
  return found;
}

/** Of the texts the page shows the first. */
async function printed(language: string, query: string): Promise<string[]> {
  if (!isLanguage(language)) throw new Error(language);
  const search = open(language);
  const answer = search.ask(query);
  // Texts are asked in the characters that they are written in, as the page asks them.
  const hits = (await texts(language)?.answer(search.read(query), answer)) ?? [];
  return [...idsOf(answer), ...hits.slice(0, firstTexts).map((hit) => hit.text.id)];
}

const judged = z.object({ query: z.string() });

/** Of the judged queries every sixth, besides those above. */
function manyQueries(language: string): string[] {
  const lines = readFileSync(`tests/search/judged.${language}.jsonl`, 'utf8').trim().split('\n');
  const some = lines
    .filter((_, at) => at % 6 === 0)
    .map((line) => judged.parse(JSON.parse(line)).query);
  return [...(queries[language] ?? []), ...some];
}

async function compare(page: Page, root: string): Promise<void> {
  const wrong = watch(page);
  for (const language of languages) {
    await page.goto(`${root}${language}/search.html`);
    await expect(page.locator('[data-search-on]')).toBeVisible();
    for (const query of manyQueries(language)) {
      await page.locator('#q').fill(query);
      await answered(page, query);
      expect(await results(page), `${language} ${query}`).toEqual(await expected(language, query));
    }
  }
  expect(wrong).toEqual([]);
}

test('the page finds what the command line finds: at the root of a host', async ({
  page,
  site,
}) => {
  await compare(page, site.url);
});

test('the page finds what the command line finds: in a folder of a host', async ({ page }) => {
  const below = await serve({ folder: distFolder, base: '/a/b' });
  await compare(page, below.url);
  await below.close();
});

test('the page finds what the command line finds: from disk', async ({ page }) => {
  await compare(page, `${pathToFileURL(distFolder).href}/`);
});
