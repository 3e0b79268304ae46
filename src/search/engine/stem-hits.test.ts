import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../model/languages.ts';
import type { PackUnit } from './pack.ts';
import { sentUnits, sentWords } from './sent-words.ts';
import { stemHits } from './stem-hits.ts';

const units = [
  'Developing countries and encrypted devices',
  'A country of encryption',
  'L’éducation numérique des pays',
  'Шифрование данных',
  'وبالتشفير للبيانات',
  '青年的数字技能',
].map(
  (text, at): PackUnit => ({
    ...{ id: String(at), text, paragraph: 1, section: 0, principles: '', goals: [] },
  }),
);
const found = (query: string, language: Language, most = 9): string[] =>
  stemHits(
    sentUnits(sentWords({ language, units, sections: [], concepts: [] })),
    query,
    language,
    most,
  ).map(
    ({ unit, spans }) =>
      `${unit.id}: ${spans.map(({ start, end }) => unit.text.slice(start, end)).join(' ')}`,
  );

test('every word in some form, in any order, words like “the” left out', () => {
  assert.deepEqual(found('the encrypting of the country', 'en'), [
    '0: countries encrypted',
    '1: country encryption',
  ]);
  assert.deepEqual(found('encrypting country', 'en', 1).length, 1);
  assert.deepEqual(found('encrypting planets', 'en'), []);
});

test('accents, cases and what is joined to an Arabic word', () => {
  assert.deepEqual(found('educations', 'fr'), ['2: éducation']);
  assert.deepEqual(found('шифрованием', 'ru'), ['3: Шифрование']);
  assert.deepEqual(found('بيانات', 'ar'), ['4: للبيانات']);
});

test('Chinese between spaces', () => {
  assert.deepEqual(found('技能 青年', 'zh'), ['5: 青年 技能']);
  assert.deepEqual(found('技能青年', 'zh'), []);
});

test('what the search alone can tell is left to it', () => {
  for (const query of ['', 'of the', '11a', '"encrypted"', '加密', 'a b c d e f g h i']) {
    assert.deepEqual(found(query, 'en'), [], query);
  }
});
