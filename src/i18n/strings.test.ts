import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, fill, list, number } from './strings.ts';

test('values are filled in; a place without a value is a mistake', () => {
  assert.equal(fill('第{from}至{to}段', { from: 1, to: 9 }), '第1至9段');
  assert.equal(fill('{n} and {n}', { n: 2 }), '2 and 2');
  assert.equal(fill('no places', {}), 'no places');
  assert.equal(fill('{a}', { a: '{b}' }), '{b}');
  assert.equal(fill('{a}', { a: '$&' }), '$&');
  assert.throws(() => fill('{n} of {m}', { n: 1 }), /\{m\}/u);
});

test('Chinese has one form', () => {
  assert.deepEqual(
    [0, 1, 2, 20].map((n) => count('zh', { other: '{n}项' }, n)),
    ['0项', '1项', '2项', '20项'],
  );
});

test('English and French differ at nought', () => {
  const forms = { one: '{n} one', other: '{n} other' };
  assert.deepEqual(
    [0, 1, 2].map((n) => count('en', forms, n)),
    ['0 other', '1 one', '2 other'],
  );
  assert.deepEqual(
    [0, 1, 2].map((n) => count('fr', forms, n)),
    ['0 one', '1 one', '2 other'],
  );
});

test('Russian counts by the last digits', () => {
  const forms = { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' };
  assert.deepEqual(
    [1, 2, 4, 5, 11, 14, 21, 22, 25, 111, 0].map((n) => count('ru', forms, n)),
    [
      'пункт',
      'пункта',
      'пункта',
      'пунктов',
      'пунктов',
      'пунктов',
      'пункт',
      'пункта',
      'пунктов',
      'пунктов',
      'пунктов',
    ],
  );
});

test('Arabic has six forms, and Western digits', () => {
  const forms = {
    zero: 'zero',
    one: 'one',
    two: 'two',
    few: 'few {n}',
    many: 'many {n}',
    other: 'other {n}',
  };
  assert.deepEqual(
    [0, 1, 2, 3, 10, 11, 99, 100, 103].map((n) => count('ar', forms, n)),
    ['zero', 'one', 'two', 'few 3', 'few 10', 'many 11', 'many 99', 'other 100', 'few 103'],
  );
});

test('a form that a language lacks is its last one; more values go in', () => {
  assert.equal(count('ru', { other: '{n} из {all}' }, 1, { all: 130 }), '1 из 130');
});

test('numbers and lists are written as the language does', () => {
  assert.equal(number('ar', 130), '130');
  assert.equal(number('en', 1300), '1,300');
  assert.equal(list('zh', ['1', '4', '9']), '1、4和9');
  assert.equal(list('en', ['1', '4', '9']), '1, 4, and 9');
});
