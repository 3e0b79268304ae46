/** What the worker is told of the built site: every page, every file as it is, nothing written after it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readList } from '../../src/worker/build.ts';
import { sumOf } from '../../src/worker/sums.ts';
import {
  assertNone,
  distFolder,
  isNotFoundPage,
  languageOf,
  languages,
  pageFiles,
  read,
} from './dist.ts';

test('lists of what is kept have every page, and each file with its bytes and its sum', async (context) => {
  const wrong: string[] = [];
  for (const language of languages) {
    const rows = readList(read(`${language}/kept.json`))?.files ?? [];
    const listed = new Set(rows.map(([path]) => path));
    const pages = pageFiles.filter(
      (file) => languageOf(file) === language && !isNotFoundPage(file),
    );
    wrong.push(...pages.filter((file) => !listed.has(file)).map((file) => `${file} is not listed`));
    for (const [path, bytes, sum] of rows) {
      const content = readFileSync(join(distFolder, path));
      if (content.length !== bytes || (await sumOf(content)) !== sum)
        wrong.push(`${path} is another`);
    }
    const all = rows.reduce((so, [, bytes]) => so + bytes, 0);
    context.diagnostic(`${language}: ${rows.length} files, ${all} bytes`);
  }
  assertNone(wrong);
  assert.match(read('worker.js'), /^self\.compactBuild=\{"version":"[\da-f]{12}",/u);
});
