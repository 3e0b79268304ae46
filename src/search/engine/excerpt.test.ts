import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from './excerpt.ts';

const shown = (text: string, word: string, around: number): string =>
  excerptOf(text, [{ start: text.indexOf(word), end: text.indexOf(word) + word.length }], around)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('a short unit is given whole', () => {
  assert.equal(shown('one two three', 'two', 20), 'one [two] three');
});

test('a long one is cut between words on both sides', () => {
  const text = `${'before '.repeat(20)}here ${'after '.repeat(20)}`;
  const cut = shown(text, 'here', 20);
  assert.match(cut, /^…before .*before \[here\] after .*after ?…$/u);
});

test('the parts make the words of the unit', () => {
  const text = `${'甲'.repeat(100)}乙丙${'丁'.repeat(100)}`;
  const plain = excerptOf(text, [{ start: 100, end: 102 }], 10)
    .filter((part) => part.text !== '…')
    .map((part) => part.text)
    .join('');
  assert.ok(text.includes(plain));
});
