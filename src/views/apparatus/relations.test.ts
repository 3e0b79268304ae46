import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chinese } from '../../../tests/reading.ts';
import { time } from '../../i18n/time.ts';
import { namesHere } from './names-here.ts';
import { backlinks, pointersFrom, why } from './relations.ts';

const reading = chinese();

test('why a paragraph is related: the words point there, both name it, or a principle', () => {
  assert.equal(why(reading, 49, '48'), reading.strings.whyBack);
  assert.ok(why(reading, 10, '11').includes('国际电信联盟'));
  for (const { number, related } of reading.corpus.paragraphs)
    for (const id of related) assert.notEqual(why(reading, number, id), '', `${number} ${id}`);
});

test('what points where, from both ends', () => {
  const [pointer] = pointersFrom(reading, 49);
  assert.equal(pointer?.words, '这些成果');
  assert.ok(backlinks(reading, 48).some(({ text }) => text === '49'));
});

test('names of a paragraph, with the words of the text where they differ', () => {
  const names = namesHere(reading, 11);
  assert.ok(
    names.some(({ text, words }) => text === '学校上网倡议（Giga）' && words === '学校上网倡议'),
  );
  assert.ok(names.some(({ text, words }) => text === '国际电信联盟' && words === undefined));
});

test('dates as exactly as they are known, in the months of the language', () => {
  assert.equal(time('en', '1865'), '1865');
  assert.equal(time('zh', '2003-12-12'), '2003年12月12日');
  assert.equal(time('ar', '1946-12'), 'كانون الأول/ديسمبر 1946');
});
