/** Queries judged from the text: the first right unit stands high, in every language. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { openContentSearch } from '../../src/authoring/content-search.ts';
import { languageCodes } from '../../src/model/languages.ts';
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
