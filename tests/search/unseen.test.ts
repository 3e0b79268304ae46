/**
 * Free paraphrase, written before what is asked in content/search was looked at. The first figures of
 * each set, asked once as unseen, stand in decisions 0027 and 0028; here they are data.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { openContentSearch } from '../../src/authoring/content-search.ts';
import { languageCodes } from '../../src/model/languages.ts';
import { idsOf } from '../../src/search/engine/search.ts';

const querySchema = z.object({ query: z.string(), right: z.array(z.string()).min(1) });

const open = openContentSearch(join(import.meta.dirname, '..', '..', 'content'));

for (const language of languageCodes) {
  test(`paraphrase, ${language}`, (context) => {
    const firsts = [1, 2, 3, 4, 5].flatMap((set) => {
      const file = join(import.meta.dirname, `unseen.${language}.${set}.jsonl`);
      const lines = readFileSync(file, 'utf8').trim().split('\n');
      return lines.map((line) => {
        const { query, right } = querySchema.parse(JSON.parse(line));
        return idsOf(open(language).ask(query)).findIndex((id) => right.includes(id)) + 1;
      });
    });
    const top = firsts.filter((first) => first >= 1 && first <= 3).length / firsts.length;
    const mean = firsts.reduce((sum, one) => sum + (one > 0 ? 1 / one : 0), 0) / firsts.length;
    context.diagnostic(
      `paraphrase, ${language}: ${firsts.length} queries, top 3 ${(top * 100).toFixed(1)} %, mean reciprocal rank ${mean.toFixed(3)}`,
    );
    assert.ok(firsts.length >= 200);
    assert.ok(top >= 0.9, `top 3 for ${(top * 100).toFixed(1)} %`);
    assert.ok(mean >= 0.8, `mean reciprocal rank ${mean.toFixed(3)}`);
  });
}
