import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asSeen } from './pasted.ts';

const seen = (query: string): string =>
  asSeen(query, (word) => ['digital', 'цифровой', 'الرقمية'].includes(word));

test('marks that nobody sees are no part of a query', () => {
  const marks =
    '\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202e\u2060\u2066\u2069\ufeff\ufe0f';
  for (const mark of marks) {
    assert.equal(seen(`digi${mark}tal`), 'digital', mark.codePointAt(0)?.toString(16));
    assert.equal(seen(`${mark}数${mark}字${mark}`), '数字');
    assert.equal(seen(`الرق${mark}مية`), 'الرقمية');
  }
});

test('a word cut by a hyphen at the end of a line is whole again, a compound keeps its hyphen', () => {
  assert.equal(seen('digi-\ntal divides'), 'digital divides');
  assert.equal(seen('digi- tal'), 'digital');
  assert.equal(seen('цифро-\r\n  вой'), 'цифровой');
  assert.equal(seen('multi\u00ad\nstakeholder'), 'multistakeholder');
  assert.equal(seen('capacity-\nbuilding'), 'capacity-building');
  assert.equal(seen('short- and long-term'), 'short- and long-term');
});

test('the lines of a quote are one; in Chinese nothing stands between them', () => {
  assert.equal(seen('close all\ndigital\u2028divides\u00a0now'), 'close all digital divides now');
  assert.equal(seen('弥合一切\n 数字鸿沟'), '弥合一切数字鸿沟');
  assert.equal(seen('安全 儿童'), '安全 儿童');
});
