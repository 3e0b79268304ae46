/** What a page costs to load, compressed as hosts send it. */

import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { handedFiles } from '../../src/content-files.ts';
import { assertNone, documentOf, hasAddress, isParagraphPage, pageFiles, read } from './dist.ts';

// The styles of the first paint, the words of a paragraph and the notes on them come first; what
// stands below them may follow. One round trip of a fresh connection carries ten segments, 14.6 kB
// (RFC 6928): notes in six layers need some of the next one. Russian, two bytes to the letter, needs
// most; paragraphs 8 and 11 have most notes.
const firstFlights = 15.5 * 1024;
const mostNotes = new Map([
  ['11.html', 16 * 1024],
  ['8.html', 20 * 1024],
]);
const paragraph = 23.5 * 1024;
/**
 * The whole of paragraph 11, with all notes, in the languages that most read: what it was in the first
 * design, and 50 bytes for the link to its twin in Markdown and the version in the foot (decision 0043).
 */
const mostRead = new Set(['zh/11.html', 'en/11.html']);
/**
 * Where the site was given its address (SITE_URL), a page names itself and its other languages in full,
 * shows its picture, and has the address in its citation and in what others put into theirs: some
 * 300 bytes of page 11.
 */
const forAddress = hasAddress ? 320 : 0;
// What reference managers and search engines read of a page of the text, decision 0032: 0.4 KB.
// 70 bytes more: a page knows two slashes for one, and that it was saved from the web (decision 0023).
// 20 more: languages and the button of the search are wide enough to be tapped in every language.
const mostReadPages = 16.89 * 1024 + forAddress;
const wholeText = 40 * 1024;
// All notes of a layer on one page, to be read through or searched in.
const wholeLayer = 64 * 1024;
// Beside the words the names of their languages stand over every cell, for a telephone.
const wholeParallel = 44.5 * 1024;
// A whole sentence of the Compact in each of 126 rows.
const commitments = 29.5 * 1024;
const others = 20 * 1024;
// It holds the words of its language, what readers call them, and the script of the first answer:
// tests/site/search-index.test.ts has what the first result needs of it.
const searchPage = 40 * 1024;

/**
 * Layers that were handed in: budgets are those of the site's own pages, and a page with notes of such
 * a layer may have what these take (decision 0040).
 */
const handedFolder = `content/${handedFiles.folder}`;
const handed = existsSync(handedFolder)
  ? readdirSync(handedFolder).map((name) => name.replace(/\.[a-z]+$/u, ''))
  : [];
const handedIn = (file: string): number => {
  const bytes = handed.map((id) => {
    if (!read(file).includes(`l-${id}`)) return 0;
    const notes = [...documentOf(file).querySelectorAll(`.l-${id}`)];
    const label = documentOf(file).getElementById(`l-${id}`)?.closest('label');
    const rules = read(file).match(new RegExp(`[^{}>]*-${id}\\b[^}]*\\}`, 'gu')) ?? [];
    const added = [...notes, ...(label ? [label] : [])].map((one) => one.outerHTML);
    return added.length === 0 ? 0 : compressed([...added, ...rules].join(''));
  });
  return bytes.reduce((sum, one) => sum + one, 0);
};

function budgetOf(file: string): number {
  return ownBudgetOf(file) + handedIn(file);
}

function ownBudgetOf(file: string): number {
  if (mostRead.has(file)) return mostReadPages;
  if (isParagraphPage(file)) return paragraph;
  if (/\/layer-/u.test(file)) return wholeLayer;
  if (/\/search\.html$/u.test(file)) return searchPage;
  if (/\/commitments\.html$/u.test(file)) return commitments;
  if (/\/parallel-text\.html$/u.test(file)) return wholeParallel;
  return /\/text\.html$/u.test(file) ? wholeText : others;
}

/** Bytes at a quality of brotli; 11, the best, takes thirty times as long as 5. */
const compressed = (text: string, quality = 11): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Bytes as a quick compression leaves them: a page within its budget by these is within it by fewer. */
const quick = pageFiles.map((file) => ({ file, bytes: compressed(read(file), 5) }));
const largest = (pattern: RegExp): string => {
  const [first] = quick.filter(({ file }) => pattern.test(file)).sort((a, b) => b.bytes - a.bytes);
  return first ? `${first.file} ${compressed(read(first.file))}` : 'none';
};

/** The pages above their budgets, compressed as well as can be where a quick look is not enough. */
const above = (
  sizes: readonly { file: string; text: () => string; bytes: number; budget: number }[],
): string[] =>
  sizes
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ file, text, budget }) => ({ file, bytes: compressed(text()), budget }))
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ file, bytes, budget }) => `${file}: ${bytes} bytes, budget ${budget}`);

test('pages stay within their budgets of compressed bytes', (context) => {
  context.diagnostic(
    `bytes (brotli): ${[
      largest(/^zh\/11\.html$/u),
      `largest paragraph ${largest(/\/\d+\.html$/u)}`,
      `largest text ${largest(/\/(?:parallel-)?text\.html$/u)}`,
      `largest chapter ${largest(/\/chapter-/u)}`,
      `largest other ${largest(/\/(?!text|parallel-text|chapter-|\d)[^/]*\.html$/u)}`,
    ].join('; ')}`,
  );
  assertNone(
    above(quick.map((one) => ({ ...one, text: () => read(one.file), budget: budgetOf(one.file) }))),
  );
});

test('styles, words and notes of a paragraph come within their budgets, the notes included', (context) => {
  const first = pageFiles.filter(isParagraphPage).map((file) => {
    const text = (): string => read(file).replace(/<\/article>[\s\S]*$/u, '');
    const budget = (mostNotes.get(file.slice(3)) ?? firstFlights) + handedIn(file);
    return { file, text, bytes: compressed(text(), 5), budget };
  });
  const [largestPage] = [...first].sort((a, b) => b.bytes - a.bytes);
  context.diagnostic(
    `bytes (brotli) to the end of the notes: at most ${largestPage?.file} ${compressed(largestPage?.text() ?? '')}`,
  );
  assertNone(above(first));
});

test('the sheets and the scripts that follow a page stay small: they come once for a visit', (context) => {
  // Both had their bytes before own notes: 1,024 on top are for what begins them (decision 0031).
  const starter = 1024;
  const budgets = {
    // The fore-edge, the pointer, the colours of day and the voices of other languages stood in every
    // page before: 0.8 KB less in each for 0.7 KB once.
    // Fields that iOS does not enlarge, long words that are said back: 70 bytes.
    'site.css': 3 * 1024 + 24,
    // 0.05 KB for the sheet of notes in a window that is enlarged four times.
    'paragraph.css': 3.3 * 1024,
    // 150 and 80 bytes read addresses and choices as people pass them on (decision 0023); 405 bytes
    // begin the worker and link the manifest, on the web and after loading (decision 0037). 125 bytes
    // pass over layers and languages of an address that there are not.
    'site.js': 6.35 * 1024 + 410 + 125,
    // The menu at every note: 66 bytes (decision 0045).
    // What an address names and there is not: 150 bytes.
    'paragraph.js': 3739 + 70 + 66 + 150 + starter,
    // The language of a page that is translated since: 30 bytes (decision 0023).
    'reading.js': 830 + starter,
    // With the list of what all languages share; and what tells of it, in the language with most bytes.
    'worker.js': 5.25 * 1024,
    'data/ru/keeping.js': 4 * 1024,
  };
  const sizes = Object.entries(budgets).map(([file, budget]) => {
    const text = (): string => read(file);
    return { file, text, bytes: compressed(text()), budget };
  });
  context.diagnostic(sizes.map(({ file, bytes }) => `${file} ${bytes}`).join('; '));
  assertNone(above(sizes));
});
