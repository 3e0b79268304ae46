/** What a page costs to load, compressed as hosts send it. */

import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { assertNone, isParagraphPage, pageFiles, read } from './dist.ts';

// One round trip of a fresh connection carries ten segments (RFC 6928): the styles, the words of a
// paragraph and the notes on them shall arrive in it. What stands below them may follow. Paragraph
// 8, the thirteen principles with three notes each, is the one that needs more.
const firstRoundTrip = 10 * 1460;
const principles = 16.5 * 1024;
const paragraph = 20 * 1024;
const wholeText = 40 * 1024;
// All notes of a layer on one page, to be read through or searched in.
const wholeLayer = 64 * 1024;
const others = 20 * 1024;
// It holds the words of its language: they come while its script is on the way.
const searchPage = 36 * 1024;

function budgetOf(file: string): number {
  if (isParagraphPage(file)) return paragraph;
  if (/\/layer-/u.test(file)) return wholeLayer;
  if (/\/search\.html$/u.test(file)) return searchPage;
  return /\/(?:parallel-)?text\.html$/u.test(file) ? wholeText : others;
}

const compressed = (text: string): number => brotliCompressSync(text).length;

const sizes = pageFiles.map((file) => ({ file, bytes: compressed(read(file)) }));
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

test('styles, words and notes of a paragraph come with the first round trip', (context) => {
  const first = pageFiles.filter(isParagraphPage).map((file) => {
    const html = read(file);
    return { file, bytes: compressed(html.slice(0, html.indexOf('</article>'))) };
  });
  const [largestPage] = [...first].sort((a, b) => b.bytes - a.bytes);
  context.diagnostic(
    `bytes (brotli) to the end of the notes: at most ${largestPage?.file} ${largestPage?.bytes}`,
  );
  assertNone(
    first
      .map((one) => ({ ...one, most: one.file.endsWith('/8.html') ? principles : firstRoundTrip }))
      .filter(({ bytes, most }) => bytes > most)
      .map(({ file, bytes, most }) => `${file}: ${bytes} bytes, budget ${most}`),
  );
});
