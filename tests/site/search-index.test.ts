/** What of the search lies on disk: per language, and nothing that is not used. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { textSource } from '../../scripts/built-texts.ts';
import { isLanguage } from '../../src/model/languages.ts';
import { openLongTexts } from '../../src/search/long-texts/long-texts.ts';
import { distFolder, languages } from './dist.ts';

const read = (...path: string[]): Buffer => readFileSync(join(distFolder, ...path));
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;

/** As a quick host compresses it; with 11 as `npm start` does with the search page. */
const sent = (text: string, quality = 9): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** On disk, in bytes: notes and pages of a language grow, at most to the first. */
const most = { texts: 1_000_000, all: 1_300_000 };

const scripts = readdirSync(join(distFolder, 'pagefind')).sort();
const partsOf = (language: string): string[] =>
  scripts.filter((file) => file.startsWith(`${language}-`));

test('only the engine and the scripts of the languages are there', () => {
  const expected = languages.flatMap((language) => [`${language}.js`, ...partsOf(language)]);
  assert.deepEqual(scripts, [...expected, 'engine.js'].sort());
});

test('every note and every part of a page is found where it stands', async () => {
  for (const language of languages.filter(isLanguage)) {
    const source = textSource(language, (path) => read(path).toString());
    assert.ok(source);
    const parts = await Promise.all(source.pack.parts.map((_, part) => source.texts(part)));
    const texts = parts.flat();
    assert.ok(texts.length > 300, `${language}: ${texts.length} texts`);
    assert.equal(texts.length, source.pack.sizes.length);
    const pages = new Map<string, string>();
    const wrong = texts.flatMap(({ id: own, url = own }) => {
      const [file = '', id = ''] = url.split('#');
      const page = pages.get(file) ?? read(language, file).toString();
      pages.set(file, page);
      return id === '' || page.includes(` id="${id}"`) ? [] : [`${language}/${url}`];
    });
    assert.deepEqual(wrong, []);
  }
});

const judged = z.object({ query: z.string() });

/** Of the judged queries every twelfth: what comes for an answer with notes, compressed. */
test('an answer with notes and pages takes at most 140 kB more', async (context) => {
  for (const language of languages.filter(isLanguage)) {
    const lines = readFileSync(`tests/search/judged.${language}.jsonl`, 'utf8').trim().split('\n');
    const queries = lines
      .filter((_, at) => at % 12 === 0)
      .map((line) => judged.parse(JSON.parse(line)).query);
    const compressed = new Map<string, number>();
    const sizes: number[] = [];
    for (const query of queries) {
      const asked = new Set<string>();
      const source = textSource(language, (path) => {
        asked.add(path);
        if (!compressed.has(path)) compressed.set(path, sent(read(path).toString()));
        return read(path).toString();
      });
      assert.ok(source);
      const hits = await openLongTexts(language, source).answer(query, { places: [], notes: [] });
      for (const hit of hits.slice(0, 10)) await hit.read();
      sizes.push([...asked].reduce((sum, path) => sum + (compressed.get(path) ?? 0), 0));
    }
    sizes.sort((a, b) => a - b);
    const of = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)] ?? 0;
    context.diagnostic(
      `notes and pages, ${language}: ${kilobytes(of(0.5))} an answer, nine in ten at most ${kilobytes(of(0.9))}, at most ${kilobytes(of(1))}`,
    );
    assert.ok(of(1) < 140 * 1024, `${language}: ${of(1)} bytes`);
  }
});

test('nothing of an interface that is not used is there', () => {
  assert.doesNotMatch(read('pagefind', 'engine.js').toString(), /pagefind-ui|<svg|class=/u);
  const all = readdirSync(distFolder, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    all.filter((file) => /pagefind-(?:ui|modular|component|highlight)/u.test(file)),
    [],
  );
});

test('size on disk per language', (context) => {
  const code = read('search.js').length + read('pagefind', 'engine.js').length;
  context.diagnostic(`search, code for all languages: ${kilobytes(code)}`);
  for (const language of languages) {
    const files = [
      ['search', `${language}.js`],
      ['search', `names-${language}.js`],
      ...[`${language}.js`, ...partsOf(language)].map((file) => ['pagefind', file]),
    ];
    const sizes = files.map((file) => read(...file).length);
    const texts = sizes.slice(2).reduce((all, one) => all + one, 0);
    const sum = sizes.reduce((all, one) => all + one, 0);
    const zipped = files.reduce((all, file) => all + gzipSync(read(...file)).length, 0);
    context.diagnostic(
      `search, ${language}: words ${kilobytes(sizes[0] ?? 0)}, names ${kilobytes(sizes[1] ?? 0)}, notes and pages ${kilobytes(texts)} in ${files.length - 2} files; ${kilobytes(sum)} on disk, ${kilobytes(zipped)} compressed`,
    );
    assert.ok(texts <= most.texts, `${language}: ${texts} bytes of notes and pages`);
    assert.ok(sum <= most.all, `${language}: ${sum} bytes`);
  }
});

// It comes after the first answer, for a query that has none in its own words; four of the 45 kB are
// rows of words alike, which brought the paraphrases within the aims of decision 0028.
test('what readers ask for comes alone, and is at most 45 kB', () => {
  for (const language of languages) {
    const bytes = gzipSync(read('search', `meaning-${language}.js`)).length;
    assert.ok(bytes < 45 * 1024, `${language}: ${bytes} bytes`);
  }
});

test('one round trip brings the first result: the whole page is at most 35 kB as npm start sends it', (context) => {
  for (const language of languages) {
    const page = read(language, 'search.html').toString();
    const asks = page.indexOf('self.compactCalled?.()');
    const words = page.indexOf('id="search-called"');
    assert.ok(words > 0 && asks > words, `${language}: the first answer is not in the page`);
    assert.doesNotMatch(
      page.slice(0, asks),
      /<script[^>]*src="[^"]*search\/(?!rest-)|<link rel="stylesheet"/u,
    );
    const [first, called] = [sent(page.slice(0, words)), sent(page.slice(0, asks))];
    const whole = [sent(page, 11), sent(page), gzipSync(page).length];
    context.diagnostic(
      `search, ${language}: ${first} bytes until the first result of words of the text, ${called} of what readers call them; the whole page ${whole.join(', ')} with Brotli 11, Brotli 9, gzip`,
    );
    assert.ok(first < called && called <= 35_000, `${language}: ${called} bytes`);
    assert.ok((whole[0] ?? 0) <= 34_500, `${language}: ${whole[0]} bytes`);
  }
});
