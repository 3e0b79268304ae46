/** Pagefind as it is used here: folded words, stems, Chinese by characters, places in the text. */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { textSource } from '../../scripts/built-texts.ts';
import { isLanguage, type Language } from '../../src/model/languages.ts';
import { longTextEngineUrl, longTextsUrl } from '../../src/places/files.ts';
import { longTextScripts } from '../../src/search/data/long-text-scripts.ts';
import { engineScript, filesLike } from '../../src/search/data/pagefind.ts';
import type { LongText } from '../../src/search/long-texts/long-text.ts';
import { type LongTexts, openLongTexts } from '../../src/search/long-texts/long-texts.ts';
import type { LongTextSource } from '../../src/search/long-texts/open-pagefind.ts';

const words: Readonly<Record<Language, readonly string[]>> = {
  zh: ['数字公共产品由多方建设。', '产品的公共性与数字技术。', '互联网治理论坛（IGF）每年召开。'],
  en: ['The commitments govern how data are shared.', 'Children learn at schools.'],
  fr: ['L’accès à l’Internet et l’égalité.', 'Les fractures numériques se réduisent.'],
  es: ['Las brechas digitales y la niñez.', 'La gobernanza de los datos.'],
  ru: ['Цифровые разрывы между странами.', 'Всё об управлении данными.'],
  ar: ['وللنساء والفتيات حقوق في الفضاء الرقمي.', 'إدارة البيانات مسؤولية.'],
};

const scripts = new Map<string, string>();

before(async () => {
  scripts.set(longTextEngineUrl, await engineScript('en'));
  for (const [language, list] of Object.entries(words)) {
    const notes = list.map(
      (text, at): LongText => ({
        id: `guide/${at}`,
        url: `${at}.html`,
        title: `T${at}`,
        text,
        layer: 'guide',
        unit: String(at + 1),
      }),
    );
    for (const { name, script } of await longTextScripts(languageOf(language), notes))
      scripts.set(longTextsUrl(name), script);
  }
});

function languageOf(code: string): Language {
  if (!isLanguage(code)) throw new Error(code);
  return code;
}

const opened = (language: Language, change: Partial<LongTextSource> = {}): LongTexts => {
  const source = textSource(language, (path) => scripts.get(path) ?? '');
  assert.ok(source);
  return openLongTexts(language, { ...source, ...change });
};

const texts = new Map<Language, LongTexts>();

async function found(language: Language, query: string): Promise<string[]> {
  const own = texts.get(language) ?? opened(language);
  texts.set(language, own);
  const hits = await own.answer(query, { places: [], notes: [] });
  const read = await Promise.all(hits.map((hit) => hit.read()));
  return read.map(
    ({ text, spans }) =>
      `${text.id}: ${spans.map((one) => text.text.slice(one.start, one.end)).join(' ')}`,
  );
}

const cases: readonly [Language, string, readonly string[]][] = [
  ['zh', '公共产品', ['guide/0: 公共产品']],
  ['zh', 'ＩＧＦ', ['guide/2: IGF']],
  ['zh', '品由多', ['guide/0: 品由多']],
  ['zh', '技', ['guide/1: 技']],
  ['zh', '产公', []],
  ['zh', '治理 互联', ['guide/2: 互联 治理']],
  ['zh', '众', []],
  ['zh', '品的多', []],
  ['en', 'committed', ['guide/0: commitments']],
  ['en', 'SHARING data', ['guide/0: data shared']],
  ['fr', 'internet', ['guide/0: Internet']],
  ['fr', "l'egalite", ['guide/0: égalité']],
  ['fr', 'fracture numérique', ['guide/1: fractures numériques']],
  ['es', 'brecha digital', ['guide/0: brechas digitales']],
  ['es', 'ninez', ['guide/0: niñez']],
  ['ru', 'разрывов', ['guide/0: разрывы']],
  ['ru', 'все', ['guide/1: Всё']],
  ['ar', 'النساء', ['guide/0: وللنساء']],
  ['ar', 'اداره', ['guide/1: إدارة']],
  ['en', 'no such word', []],
  ['en', 'cryptic', []],
  ['en', 'chocolate', []],
  ['en', '', []],
];

for (const [language, query, expected] of cases) {
  test(`${language}: ${query}`, async () => {
    assert.deepEqual(await found(language, query), expected);
  });
}

test('a query that names a unit gives the notes on it, without the index', async () => {
  const none = opened('en', { index: () => assert.fail('the index was asked for') });
  const hits = await none.answer('para 2', { places: ['2'], notes: [] });
  assert.deepEqual(
    hits.map(({ text }) => text.id),
    ['guide/1'],
  );
});

test('a part that does not come is no answer without results', async () => {
  const without = opened('en', { index: () => Promise.reject(new Error('no such file')) });
  await assert.rejects(without.answer('children', { places: [], notes: [] }), /no such file/u);
});

test('a part that did not come is asked for again by the next query', async () => {
  const source = textSource('en', (path) => scripts.get(path) ?? '');
  assert.ok(source);
  let fails = true;
  const texts = openLongTexts('en', {
    ...source,
    index: (part) => (fails ? Promise.reject(new Error('no such file')) : source.index(part)),
  });
  await assert.rejects(texts.answer('children', { places: [], notes: [] }), /no such file/u);
  await assert.rejects(texts.answer('childre', { places: [], notes: [] }), /no such file/u);
  fails = false;
  assert.ok((await texts.answer('children', { places: [], notes: [] })).length > 0);
});

test('a script that was cut short gives no texts', () => {
  assert.equal(
    textSource('en', (path) => (path === longTextsUrl('en') ? '' : (scripts.get(path) ?? ''))),
    undefined,
  );
});

test('of the engine nothing is there that shows a search field', () => {
  const engine = scripts.get(longTextEngineUrl) ?? '';
  assert.match(engine, /^self\.compactPagefind=/u);
  assert.ok(engine.length > 20_000);
  assert.ok(!/pagefind-ui|PagefindUI/u.test(engine));
});

test('a file of Pagefind under another name is said, with those that are there', () => {
  const files = [{ path: 'pagefind-engine.js', content: Buffer.from('') }];
  assert.throws(
    () => filesLike(files, /^pagefind\.js$/u),
    /no file like .*pagefind\\.js.*src\/search\/data\/pagefind\.ts.*pagefind-engine\.js/u,
  );
  assert.equal(filesLike(files, /\.js$/u).length, 1);
});
