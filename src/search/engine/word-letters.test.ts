import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageCodes } from '../../model/languages.ts';
import { queryRules } from '../languages/query-rules.ts';
import { sign } from './scripts.ts';
import { hasNumber, isLetter } from './word-letters.ts';

const charactersTo = (end: number): string[] =>
  Array.from({ length: end }, (_, code) => String.fromCodePoint(code)).filter((one) =>
    /\P{Surrogate}/u.test(one),
  );

test('the ranges hold what Unicode says of the letters of the six languages', () => {
  const scripts = languageCodes.flatMap((code) => queryRules[code].script ?? []);
  const own = new RegExp(`[${scripts.map((one) => `\\p{Script=${one}}`).join('')}]`, 'u');
  for (const one of charactersTo(0x700)) {
    if (own.test(one) && /[\p{L}\p{M}\p{N}]/u.test(one)) assert.ok(isLetter(one), one);
    if (/[\p{P}\p{Z}\p{C}]|[\0-~]/u.test(one) && !/[0-9A-Za-z]|\p{Cn}/u.test(one))
      assert.ok(!isLetter(one) || one === '\u06dd', one);
  }
});

test('wide letters and those that come from PDF belong to words', () => {
  for (const one of 'ＩＣＴｉ２ﬁﬂﻻﺑﷲ') assert.ok(isLetter(one), one);
  for (const one of '，（。—…«؟') assert.ok(!isLetter(one), one);
});

test('signs are those of the script Han', () => {
  for (const one of charactersTo(0x10000)) {
    const isSign = sign.test(one);
    if (/\p{Assigned}/u.test(one)) assert.equal(isSign, /\p{Script=Han}/u.test(one), one);
    if (isSign) assert.ok(isLetter(one));
  }
});

test('numbers that may name a unit', () => {
  for (const one of ['11a', '٢', '２', '②', '〇', 'IX5']) assert.ok(hasNumber(one), one);
  for (const one of ['', 'five', '第一', 'пять']) assert.ok(!hasNumber(one), one);
});
