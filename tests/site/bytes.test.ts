/** What a page costs to load, compressed as hosts send it. */

import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { assertNone, isParagraphPage, pageFiles, read } from './dist.ts';

// One round trip of a fresh connection carries about 14 kB: a paragraph shall arrive in it.
const firstRoundTrip = 14 * 1024;
const wholeText = 40 * 1024;
const others = 20 * 1024;
// It holds the words of its language: they come while its script is on the way.
const searchPage = 36 * 1024;

function budgetOf(file: string): number {
  if (/\/search\.html$/u.test(file)) return searchPage;
  if (isParagraphPage(file)) return firstRoundTrip;
  return /\/(?:parallel-)?text\.html$/u.test(file) ? wholeText : others;
}

const sizes = pageFiles.map((file) => ({ file, bytes: brotliCompressSync(read(file)).length }));
const largest = (pattern: RegExp): string => {
  const [first] = sizes.filter(({ file }) => pattern.test(file)).sort((a, b) => b.bytes - a.bytes);
  return first ? `${first.file} ${first.bytes}` : 'none';
};

test('pages stay within their budgets of compressed bytes', (context) => {
  context.diagnostic(
    `bytes (brotli): ${[
      largest(/^zh\/11\.html$/u),
      `largest paragraph ${largest(/\/\d+\.html$/u)}`,
      `largest text ${largest(/\/(?:parallel-)?text\.html$/u)}`,
      `largest chapter ${largest(/\/chapter-/u)}`,
      `largest other ${largest(/\/(?!text|parallel-text|chapter-|\d)[^/]*\.html$/u)}`,
      `all ${sizes.length} pages ${sizes.reduce((sum, one) => sum + one.bytes, 0)}`,
    ].join('; ')}`,
  );
  const found = sizes
    .filter(({ file, bytes }) => bytes > budgetOf(file))
    .map(({ file, bytes }) => `${file}: ${bytes} bytes, budget ${budgetOf(file)}`);
  assertNone(found);
});
