/** Queries judged from the text: the first right unit stands high, in every language. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { openContentSearch } from '../../src/authoring/content-search.ts';
import { type Language, languageCodes } from '../../src/model/languages.ts';
import { idsOf } from '../../src/search/engine/search.ts';

const judgedSchema = z.object({
  id: z.string(),
  kind: z.string(),
  query: z.string(),
  /** Every unit or page that answers it. */
  right: z.array(z.string()).min(1),
});

const root = join(import.meta.dirname, '..', '..');
const open = openContentSearch(join(root, 'content'));

for (const language of languageCodes) {
  const file = join(import.meta.dirname, `judged.${language}.jsonl`);
  const published = existsSync(join(root, 'content', 'ui', `${language}.json`));
  test(`judged queries, ${language}`, { skip: !published }, (context) => {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const queries = lines.map((line) => judgedSchema.parse(JSON.parse(line)));
    const ranked = queries.map(({ query, right }) => {
      const found = idsOf(open(language).ask(query));
      return { query, right, found, first: found.findIndex((id) => right.includes(id)) + 1 };
    });
    const top = ranked.filter(({ first }) => first >= 1 && first <= 3).length / ranked.length;
    const mean =
      ranked.reduce((sum, { first }) => sum + (first > 0 ? 1 / first : 0), 0) / ranked.length;
    for (const { query, right, found, first } of ranked.filter((one) => one.first !== 1)) {
      context.diagnostic(
        `${query}: first right at ${first}; ${found.slice(0, 5).join(' ')}, expected ${right.slice(0, 6).join(' ')}`,
      );
    }
    context.diagnostic(
      `search, ${language}: ${ranked.length} queries, top 3 ${(top * 100).toFixed(1)} %, mean reciprocal rank ${mean.toFixed(3)}`,
    );
    assert.ok(queries.length >= 40, 'at least 40 queries');
    assert.ok(top >= 0.95, `top 3 for ${(top * 100).toFixed(1)} %`);
    assert.ok(mean >= 0.9, `mean reciprocal rank ${mean.toFixed(3)}`);
  });
}

/** Names of places that do not exist, as readers of each language type them. */
const absent: Readonly<Record<Language, readonly string[]>> = {
  zh: ['第99段', '原则20', '脚注9', '目标99', '第11段(m)'],
  en: ['para 99', 'principle 20', 'footnote 9', 'SDG 99', 'para 11 (m)'],
  fr: ['paragraphe 99', 'principe 20', 'note 9', 'ODD 99', 'paragraphe 11 m)'],
  es: ['párrafo 99', 'principio 20', 'nota 9', 'ODS 99', 'párrafo 11 m)'],
  ru: ['пункт 99', 'принцип 20', 'сноска 9', 'ЦУР 99', 'пункт 11 m)'],
  ar: ['الفقرة 99', 'المبدأ 20', 'الحاشية 9', 'أهداف التنمية المستدامة 99', 'الفقرة 11 (م)'],
};

for (const language of languageCodes)
  test(`a place that does not exist: the nearest, and how many there are, ${language}`, () => {
    const answers = absent[language].map((query) => open(language).ask(query));
    assert.deepEqual(
      answers.map(({ places }) => places[0]),
      ['74', 'principle-m', 'n6', 'sdg-17', '11'],
    );
    assert.deepEqual(
      answers.map(
        (answer) => `${answer.absent?.kind} ${answer.absent?.n} of ${answer.absent?.count}`,
      ),
      ['paragraph 99 of 74', 'principle 20 of 13', 'note 9 of 6', 'goal 99 of 17', 'item 11 of 7'],
    );
  });
