/** What the search page is sent comes back as it was, in every language. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { unitNameOf } from '../../src/client/search/unit-name.ts';
import { type Language, languageCodes } from '../../src/model/languages.ts';
import { searchWords } from '../../src/search/data/make-pack.ts';
import { exchanged } from '../../src/search/engine/sent-letters.ts';
import { exchangedMeaning } from '../../src/search/engine/sent-meaning.ts';
import { packOf, sentRest, sentWords } from '../../src/search/engine/sent-words.ts';
import { type Reading, unitName } from '../../src/views/reading.ts';
import { firstDisplay } from '../../src/views/search-page.ts';
import { chinese, stringsOf } from '../reading.ts';

const { corpus } = chinese();
const readingIn = (language: Language): Reading => ({
  ...{ corpus, language },
  strings: stringsOf(join(import.meta.dirname, '..', '..', 'content'), language),
});
/** What is sent as JSON and comes out the same. */
function sent<T>(value: T): T {
  assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
  return value;
}

for (const language of languageCodes) {
  const reading = readingIn(language);

  test(`words, places and tags of every unit, ${language}`, () => {
    const pack = searchWords(corpus, language);
    assert.deepEqual(packOf(sent(sentWords(pack)), sent(sentRest(pack))), pack);
  });

  test(`names of every unit, ${language}`, () => {
    const { names } = firstDisplay(reading);
    for (const unit of corpus.units.values())
      assert.equal(unitNameOf(names, unit.id)?.name, unitName(reading, unit));
    for (const { id } of corpus.sections) assert.equal(unitNameOf(names, id), undefined);
  });
}

test('an item and a listed objective have a label, a footnote and a paragraph none', () => {
  const { names } = firstDisplay(readingIn('ar'));
  const parts = ['11', '13e', '7.3', 'n4'].map((id) => unitNameOf(names, id));
  assert.deepEqual(
    parts.map((one) => [one?.number, one?.label]),
    [
      ['11', ''],
      ['13', '(هـ)'],
      ['7', '(3)'],
      ['الحاشية 4', ''],
    ],
  );
});

test('what readers ask for', () => {
  const meaning = {
    units: ['нет сети', 'SMS'],
    terms: [['ИИ\nAI', [0, 1]]],
    alike: ['а\nб'],
  } as const;
  const there = exchangedMeaning(meaning, 'ru');
  assert.notDeepEqual(there, meaning);
  assert.deepEqual(exchangedMeaning(there, 'ru'), meaning);
});

test('letters of two bytes change places with those of one, and come back', () => {
  for (const [language, text] of [
    ['ru', 'Цифровые технологии (ICT), 5-й абзац'],
    ['ar', 'التكنولوجيات الرقمية ICT'],
  ] as const) {
    const there = exchanged(text, language);
    assert.ok(Buffer.byteLength(there) < 0.7 * Buffer.byteLength(text), there);
    assert.equal(exchanged(there, language), text);
  }
  assert.equal(exchanged('数字 ICT', 'zh'), '数字 ICT');
});
