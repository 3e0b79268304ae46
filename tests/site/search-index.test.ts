/** What of the search lies on disk: per language, and nothing that is not used. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { runScripts } from '../../scripts/built-texts.ts';
import { isLanguage } from '../../src/model/languages.ts';
import { distFolder, languages } from './dist.ts';

const read = (...path: string[]): Buffer => readFileSync(join(distFolder, ...path));
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;

/** On disk, in bytes: the index grows with the notes, at most to this. */
const most = 1_500_000;

test('only the engine and one script a language are there', () => {
  const expected = [...languages.map((language) => `${language}.js`), 'engine.js'].sort();
  assert.deepEqual(readdirSync(join(distFolder, 'pagefind')).sort(), expected);
});

test('every note and every part of a page is found where it stands', () => {
  for (const language of languages.filter(isLanguage)) {
    const pack = runScripts([read('pagefind', `${language}.js`).toString()]).compactLong?.[
      language
    ];
    const texts = Object.values(pack?.texts ?? {});
    assert.ok(texts.length > 300, `${language}: ${texts.length} texts`);
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
      ['pagefind', `${language}.js`],
    ] as const;
    const sizes = files.map((file) => read(...file).length);
    const sum = sizes.reduce((all, one) => all + one, 0);
    const sent = files.reduce((all, file) => all + gzipSync(read(...file)).length, 0);
    context.diagnostic(
      `search, ${language}: words ${kilobytes(sizes[0] ?? 0)}, names ${kilobytes(sizes[1] ?? 0)}, notes and pages ${kilobytes(sizes[2] ?? 0)}; ${kilobytes(sum)} on disk, ${kilobytes(sent)} compressed`,
    );
    assert.ok(sum < most, `${language}: ${sum} bytes`);
  }
});

test('what readers ask for comes alone, and is at most 40 kB', () => {
  for (const language of languages) {
    const sent = gzipSync(read('search', `meaning-${language}.js`)).length;
    assert.ok(sent < 40 * 1024, `${language}: ${sent} bytes`);
  }
});

/** As a quick host compresses it. */
const sent = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

test('one round trip brings the first result: the page up to its script, at most 35 kB', (context) => {
  for (const language of languages) {
    const page = read(language, 'search.html').toString();
    const asks = page.indexOf('self.compactCalled?.()');
    const words = page.indexOf('id="search-called"');
    assert.ok(words > 0 && asks > words, `${language}: the first answer is not in the page`);
    assert.doesNotMatch(page.slice(0, asks), /<script[^>]*src="[^"]*search\/|<link rel="stylesheet"/u);
    const [first, called] = [sent(page.slice(0, words)), sent(page.slice(0, asks))];
    context.diagnostic(
      `search, ${language}: ${first} bytes until the first result of words of the text, ${called} of what readers call them`,
    );
    assert.ok(first < 35 * 1024, `${language}: ${first} bytes`);
    assert.ok(called < 40 * 1024, `${language}: ${called} bytes`);
  }
});
