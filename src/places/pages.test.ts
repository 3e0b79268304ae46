import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { languageCodes } from '../model/languages.ts';
import {
  at,
  fromLanguage,
  inLanguage,
  languageIn,
  type Place,
  pageName,
  pathOf,
  readPlace,
  serialPages,
  singlePages,
} from './pages.ts';

const written = ({ language, name, fragment }: Place): string => pathOf(language, name, fragment);

describe('the path of a page', () => {
  /** One page of every kind, with a part as it may be. */
  const parts: Readonly<Record<(typeof serialPages)[number], readonly string[]>> = {
    chapter: ['opening', 'objective-1'],
    section: ['data-governance'],
    objective: ['5'],
    principle: ['m'],
    sdg: ['9', 'all'],
    layer: ['follow-up'],
    term: ['digital-divide'],
    parallel: ['11', 'text', 'chapter-objective-1'],
    lesson: ['data-governance'],
    cards: ['data-governance'],
    embed: ['11a', '7.3', 'n4'],
    handout: ['teaching-connectivity', 'follow-up-data-governance'],
  };
  const pages = [
    ...singlePages.filter((kind) => kind !== '404').map((kind) => ({ kind, of: '' })),
    ...serialPages.flatMap((kind) => parts[kind].map((of) => ({ kind, of }))),
    { kind: 'paragraph', of: '11' } as const,
  ];

  test('what is written is read, and written again', () => {
    for (const language of languageCodes) {
      for (const { kind, of } of pages) {
        for (const fragment of ['', '11a', 'guide-011']) {
          const path = pathOf(language, pageName(kind, of), fragment);
          for (const address of [path, `https://example.org/some/zh/folder${path}`]) {
            const place = readPlace(address);
            assert.ok(place, address);
            const { language: own, kind: word, of: part, fragment: id } = place;
            assert.deepEqual([own, word, part, id], [language, kind, of, fragment]);
            assert.equal(written(place), path);
          }
        }
      }
    }
  });

  test('every page that is built has a kind', () => {
    const folder = join(import.meta.dirname, '..', 'pages', '[lang]');
    const names = readdirSync(folder).filter((name) => name.endsWith('.astro'));
    const kinds = names.map((name) => {
      const place = readPlace(
        `/en/${name.replace('.astro', '.html').replaceAll(/\[\w+\]/gu, '1')}`,
      );
      return place?.kind === 'paragraph' && place.of === '404' ? '404' : place?.kind;
    });
    assert.deepEqual(
      // The pages for frames of others are written beside them (src/editions/embed.ts).
      [...new Set([...kinds, 'embed'])].sort(),
      [...new Set([...singlePages, ...serialPages, 'paragraph'])].sort(),
    );
  });

  test('units are named by the page of their paragraph alone', () => {
    for (const [path, unit] of [
      ['/en/11.html', '11'],
      ['/en/11.html#11a', '11a'],
      ['/zh/7.html?layers=guide&with=en#7.3', '7.3'],
      ['/zh/22.html#n4', 'n4'],
      ['/zh/11.html#background-011d-giga', undefined],
      ['/zh/11.html#100%', undefined],
      ['/zh/text.html#11a', undefined],
      ['/zh/sdg-9.html', undefined],
    ] as const)
      assert.equal(readPlace(path)?.unit, unit, path);
  });

  test('what is no page of a language is none', () => {
    for (const path of [
      '',
      '/',
      '/index.html',
      '/zh/',
      '/zh/11',
      '/zho/11.html',
      '/site.js',
      '11.html',
    ])
      assert.equal(readPlace(path), undefined, path);
    assert.equal(readPlace('https://undocs.org/zh/A/RES/79/1'), undefined);
  });
});

test('a page in another language, and the language of a path', () => {
  assert.equal(inLanguage('/zh/11.html#11a', 'ar'), '/ar/11.html#11a');
  assert.equal(inLanguage('/index.html', 'ar'), '/index.html');
  assert.deepEqual(['zh/11', '/zh/deeper/x', 'zhx/11', '11.html'].map(languageIn), [
    'zh',
    'zh',
    undefined,
    undefined,
  ]);
});

test('a link on a page of a language', () => {
  assert.equal(fromLanguage('zh', '/zh/11.html#11a'), '11.html#11a');
  assert.equal(fromLanguage('zh', '/en/11.html'), '../en/11.html');
  assert.equal(at('/zh/11.html', '11a'), '/zh/11.html#11a');
});
