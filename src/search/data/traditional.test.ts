import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../engine/forms.ts';
import { traditionalForms } from './traditional.ts';

const own = '数据治理，于是在乾县';
const forms = traditionalForms(own);
const read = readerOf(forms);

test('characters far beyond those of the text', () => {
  assert.equal(read('數據治理'), '数据治理');
  assert.equal(read('龍與鳳凰、薑湯和醬油'), '龙与凤凰、姜汤和酱油');
  assert.ok(Array.from(forms.from).length >= 1417, `${Array.from(forms.from).length} pairs`);
  assert.equal(Array.from(forms.from).length, Array.from(forms.to).length);
});

test('words that go against the characters', () => {
  assert.equal(read('瞭解計畫，反覆憑藉'), '了解计划，反复凭借');
  assert.equal(read('瞭望'), '瞭望');
});

test('what the site has itself stays, and so does what is simplified already', () => {
  assert.equal(read(own), own);
  assert.equal(read('乾'), '乾');
  assert.equal(readerOf(traditionalForms(''))('乾'), '干');
  assert.equal(read('AI ＳＤＧ й الهدف'), 'AI ＳＤＧ й الهدف');
});
