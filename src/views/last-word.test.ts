import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastWord } from './last-word.ts';

const last = (text: string, tag: string): string => {
  const found = lastWord(text, tag);
  return found ? text.slice(found.start, found.end) : '';
};

test('the last word of a phrase, without the marks and spaces after it', () => {
  assert.equal(last('innovative and blended financing mechanisms', 'en'), 'mechanisms');
  assert.equal(last('SDG ', 'en'), 'SDG');
  assert.equal(last('access (“last mile”)', 'en'), 'mile');
  assert.equal(last('социальных сетей,', 'ru'), 'сетей');
  assert.equal(last('التنمية المستدامة', 'ar'), 'المستدامة');
});

test('a compound word is one word', () => {
  assert.equal(last('rural and hard-to-reach', 'en'), 'hard-to-reach');
  assert.equal(last('de l’intelligence', 'fr'), 'l’intelligence');
});

test('in Chinese at least two characters, and figures with their unit', () => {
  assert.equal(last('让剩余的26亿人', 'zh-Hans'), '26亿人');
  assert.ok(last('数字技术的人', 'zh-Hans').length >= 2);
  assert.equal(last('人', 'zh-Hans'), '人');
});

test('no word, no mark', () => {
  assert.equal(lastWord('“ ”', 'en'), undefined);
});
