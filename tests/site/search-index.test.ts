/** What of the search lies on disk: per language, and nothing that is not used. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
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
      ['search', `first-${language}.js`],
      ['search', `${language}.js`],
      ['search', `names-${language}.js`],
      ['pagefind', `${language}.js`],
      ['search', `called-${language}.js`],
    ] as const;
    const sizes = files.map((file) => read(...file).length);
    const sum = sizes.reduce((all, one) => all + one, 0);
    const sent = files.reduce((all, file) => all + gzipSync(read(...file)).length, 0);
    context.diagnostic(
      `search, ${language}: first answer ${kilobytes(sizes[0] ?? 0)}, words ${kilobytes(sizes[1] ?? 0)}, names ${kilobytes(sizes[2] ?? 0)}, notes and pages ${kilobytes(sizes[3] ?? 0)}; ${kilobytes(sum)} on disk, ${kilobytes(sent)} compressed`,
    );
    assert.ok(sum < most, `${language}: ${sum} bytes`);
  }
});

// It comes after the first answer, for a query that has none in its own words; four of the 45 kB are
// rows of words alike, which brought the paraphrases within the aims of decision 0028.
test('what readers ask for comes alone, and is at most 45 kB', () => {
  for (const language of languages) {
    const sent = gzipSync(read('search', `meaning-${language}.js`)).length;
    assert.ok(sent < 45 * 1024, `${language}: ${sent} bytes`);
  }
});

test('until the first result at most 80 kB come, compressed', (context) => {
  for (const language of languages) {
    const called = ['search', `called-${language}.js`];
    const page = [language, 'search.html'];
    const first = ['search', `first-${language}.js`];
    const files = [page, first, called, ['search.js'], ['site.js']];
    const sum = files.reduce((all, file) => all + gzipSync(read(...file)).length, 0);
    context.diagnostic(
      `search, ${language}: ${kilobytes(sum)} in ${files.length} requests until the first result`,
    );
    assert.ok(sum < 80 * 1024, `${language}: ${sum} bytes`);
  }
});
