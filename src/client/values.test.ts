import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRecord, isTexts, readJson } from './values.ts';

test('broken JSON is no value', () => {
  assert.deepEqual(readJson('{"a":[1]}'), { a: [1] });
  for (const text of ['', '{', 'undefined', null, undefined])
    assert.equal(readJson(text), undefined);
});

test('records, and records of texts', () => {
  for (const value of [null, undefined, 1, 'a']) assert.ok(!isRecord(value) && !isTexts(value));
  assert.ok(isRecord({ a: 1 }) && !isTexts({ a: 1 }) && !isTexts({ a: 'b', c: null }));
  assert.ok(isTexts({}) && isTexts({ a: 'b' }));
});
