/** Pagefind as it is used here: folded words, stems, Chinese by characters, places in the text. */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { runScripts } from '../../scripts/built-texts.ts';
import { isLanguage, type Language } from '../../src/model/languages.ts';
import { engineScript, filesLike, indexScript } from '../../src/search/data/pagefind.ts';
import { type LongText, openLongTexts } from '../../src/search/long-texts/long-texts.ts';

const words: Readonly<Record<Language, readonly string[]>> = {
  zh: ['数字公共产品由多方建设。', '产品的公共性与数字技术。', '互联网治理论坛（IGF）每年召开。'],
  en: ['The commitments govern how data are shared.', 'Children learn at schools.'],
  fr: ['L’accès à l’Internet et l’égalité.', 'Les fractures numériques se réduisent.'],
  es: ['Las brechas digitales y la niñez.', 'La gobernanza de los datos.'],
  ru: ['Цифровые разрывы между странами.', 'Всё об управлении данными.'],
  ar: ['وللنساء والفتيات حقوق في الفضاء الرقمي.', 'إدارة البيانات مسؤولية.'],
};

let self: ReturnType<typeof runScripts> = {};
let engine = '';

before(async () => {
  const scripts = Object.entries(words).map(([language, list]) => {
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
    return indexScript(languageOf(language), notes);
  });
  engine = await engineScript('en');
  self = runScripts([engine, ...(await Promise.all(scripts))]);
});

function languageOf(code: string): Language {
  if (!isLanguage(code)) throw new Error(code);
  return code;
}

async function found(language: Language, query: string): Promise<string[]> {
  const pack = self.compactLong?.[language];
  const make = self.compactPagefind;
  if (!pack || !make) throw new Error(`no texts in ${language}`);
  const hits = await openLongTexts(language, pack, make).answer(query, { places: [], notes: [] });
  return hits.map(
    ({ text, spans }) =>
      `${text.id}: ${spans.map((one) => text.text.slice(one.start, one.end)).join(' ')}`,
  );
}

const cases: readonly [Language, string, readonly string[]][] = [
  ['zh', '公共产品', ['guide/0: 公共产品']],
  ['zh', 'ＩＧＦ', ['guide/2: IGF']],
  ['zh', '品由多', ['guide/0: 品由多']],
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

test('a query that names a unit gives the notes on it', async () => {
  const pack = self.compactLong?.en;
  const make = self.compactPagefind;
  assert.ok(pack && make);
  const hits = await openLongTexts('en', pack, make).answer('para 2', { places: ['2'], notes: [] });
  assert.deepEqual(
    hits.map(({ text }) => text.id),
    ['guide/1'],
  );
});

test('a pack without an index is refused', () => {
  const make = self.compactPagefind;
  assert.ok(make);
  assert.throws(() => openLongTexts('en', { files: {}, texts: {} }, make));
});

test('of the engine nothing is there that shows a search field', () => {
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
