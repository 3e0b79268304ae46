import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isLanguage } from '../model/languages.ts';
import { uiSchema } from '../schemas/ui.ts';
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
  assert.deepEqual([0, 1, 2, 20].map((n) => count('zh', { other: '{n}项' }, n)), ['0项', '1项', '2项', '20项']);
});

test('English and French differ at nought', () => {
  const forms = { one: '{n} one', other: '{n} other' };
  assert.deepEqual([0, 1, 2].map((n) => count('en', forms, n)), ['0 other', '1 one', '2 other']);
  assert.deepEqual([0, 1, 2].map((n) => count('fr', forms, n)), ['0 one', '1 one', '2 other']);
});

test('Russian counts by the last digits', () => {
  const forms = { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' };
  assert.deepEqual(
    [1, 2, 4, 5, 11, 14, 21, 22, 25, 111, 0].map((n) => count('ru', forms, n)),
    ['пункт', 'пункта', 'пункта', 'пунктов', 'пунктов', 'пунктов', 'пункт', 'пункта', 'пунктов', 'пунктов', 'пунктов'],
  );
});

test('Arabic has six forms, and Western digits', () => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few {n}', many: 'many {n}', other: 'other {n}' };
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

const ui = join(import.meta.dirname, '../../content/ui');
const places = (text: string): string => [...new Set(text.match(/\{\w+\}/gu))].sort().join(' ');

/** Every string of a file with its key; plural forms are told apart by their category. */
function stringsOf(name: string): Map<string, string> {
  const strings = uiSchema.parse(JSON.parse(readFileSync(join(ui, name), 'utf8')));
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(strings)) {
    if (typeof value === 'string') all.set(key, value);
    else for (const [form, text] of Object.entries(value)) all.set(`${key}.${form}`, text ?? '');
  }
  return all;
}

test('every language has the same places to fill in as Chinese', () => {
  const chinese = stringsOf('zh.json');
  for (const name of readdirSync(ui)) {
    for (const [key, text] of stringsOf(name)) {
      const model = chinese.get(key) ?? chinese.get(key.replace(/\..*$/u, '.other')) ?? '';
      // A form for exactly one or two may say the number in a word.
      const expected = /\.(?:zero|one|two)$/u.test(key) && !text.includes('{n}')
        ? places(model.replaceAll('{n}', ''))
        : places(model);
      assert.equal(places(text), expected, `${name}: ${key}`);
    }
  }
});

test('every language has the plural forms that it needs', () => {
  for (const name of readdirSync(ui)) {
    const code = name.replace('.json', '');
    assert.ok(isLanguage(code));
    const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const strings = uiSchema.parse(JSON.parse(readFileSync(join(ui, name), 'utf8')));
    for (const [key, value] of Object.entries(strings)) {
      if (typeof value === 'string') continue;
      for (const form of needed) assert.ok(form in value, `${name}: ${key} has no form "${form}"`);
    }
  }
});
