import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../model/languages.ts';
import { literalHits } from './literal.ts';
import type { PackUnit } from './pack.ts';
import { sentUnits, sentWords } from './sent-words.ts';

const unit = (id: string, text: string): PackUnit => ({
  ...{ id, text, paragraph: 1, section: 0, principles: '', goals: [] },
});
const units = [
  unit('1', 'Encryption, and again encryption'),
  unit('2', 'Reencryption İ'),
  unit('3', '防止互联网碎片化'),
  unit('4', 'Le chiffrement'),
  unit('5', 'encryption 11a'),
  unit('6', 'الأمن والتشفير، وبالتشفير للتشفير'),
];
const found = (query: string, language: Language = 'en', most = 20): string[] =>
  literalHits(
    sentUnits(sentWords({ language, units, sections: [], concepts: [] })),
    query,
    language,
    most,
  ).map((hit) => `${hit.unit.id}:${hit.spans.map(({ start, end }) => `${start}-${end}`).join()}`);

test('the query in any case, from the beginning of a word on, in the order of the text', () => {
  assert.deepEqual(found(' ENCRYPT '), ['1:0-7,22-29', '5:0-7']);
  assert.deepEqual(found('encrypt', 'en', 1), ['1:0-7,22-29']);
});

test('Arabic with and without its article, and with the letters joined to it', () => {
  assert.deepEqual(found('التشفير', 'ar'), ['6:9-14,20-25,28-33']);
  assert.deepEqual(found('تشفير', 'ar'), found('التشفير', 'ar'));
  assert.deepEqual(found('شفير', 'ar'), []);
});

test('Chinese stands in any place', () => {
  assert.deepEqual(found('互联网', 'zh'), ['3:2-5']);
});

test('what the search alone can tell is left to it', () => {
  for (const query of ['', 'e', '11a', '"encryption"', 'chiffrements']) {
    assert.deepEqual(found(query), [], query);
  }
});
