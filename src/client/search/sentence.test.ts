import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Language, languageCodes } from '../../model/languages.ts';
import { uiSchema } from '../../schemas/ui.ts';
import { noChoice } from '../../search/engine/facets.ts';
import { sentenceOf } from './sentence.ts';

const chosen = { ...noChoice, o: ['one', 'two'], g: ['5'], l: ['guide'] };
const parts = (language: Language, choice: typeof noChoice) =>
  sentenceOf(
    language,
    uiSchema.parse(JSON.parse(readFileSync(`content/ui/${language}.json`, 'utf8'))),
    choice,
    (_, value) => value,
  );
const text = (language: Language, choice: typeof noChoice): string =>
  parts(language, choice)
    .map((part) => part.text)
    .join('');

test('alternatives within a facet, all facets together', () => {
  assert.equal(
    text('en', chosen),
    'Only in “one” or in “two”, on Goal 5, and in the layer “guide”.',
  );
  assert.equal(text('zh', chosen), '仅限“one”部分或“two”部分、目标5和“guide”层。');
});

test('in every language each value is a part of its own, and stands in the sentence', () => {
  for (const language of languageCodes) {
    const values = parts(language, chosen).flatMap((part) => ('value' in part ? [part.value] : []));
    assert.deepEqual(values, ['one', 'two', '5', 'guide'], language);
    for (const value of values) assert.ok(text(language, chosen).includes(value), language);
    assert.doesNotMatch(text(language, chosen), /[{}]/u, language);
    assert.deepEqual(parts(language, noChoice), []);
  }
});
