import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasTurnedBrackets, mendedLamAlef, turnedRound } from './arabic-print.ts';

const known = new Map([
  ['خلال', 1],
  ['الأمل', 1],
]);

function mended(text: string): [string, string[]] {
  const guesses: string[] = [];
  const out = mendedLamAlef(text, known, (taken, instead) => guesses.push(`${instead}>${taken}`));
  return [out, guesses];
}

test('lam and alef are turned back where the form of the word is sure, and nothing is said', () => {
  assert.deepEqual(mended('األمل'), ['الأمل', []]);
  assert.deepEqual(mended('ال إال'), ['لا إلا', []]);
  assert.deepEqual(mended('الكتب'), ['الكتب', []]);
});

test('within a word they are turned where that makes a known word, and it is told', () => {
  assert.deepEqual(mended('خالل'), ['خلال', ['خالل>خلال']]);
});

test('within a word that nobody knows they stay, and it is told', () => {
  assert.deepEqual(mended('سبالط'), ['سبالط', ['سبلاط>سبالط']]);
});

test('brackets that come as they look from the left are turned round', () => {
  assert.ok(hasTurnedBrackets([{ text: ')أ( كلمات' }, { text: 'كلمات' }]));
  assert.ok(!hasTurnedBrackets([{ text: '(أ) كلمات' }]));
  assert.equal(turnedRound(')أ( «'), '(أ) »');
});
