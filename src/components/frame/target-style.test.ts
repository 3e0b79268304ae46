import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetClass, targetStyle } from './target-style.ts';

test('items of all paragraphs share a class and a rule by their letter', () => {
  assert.equal(targetClass('11a'), 't-a');
  assert.equal(targetClass('7.3'), 't-3');
  assert.equal(targetClass('n4'), 't-n4');
  const style = targetStyle(['11a', '12a', '7.3', 'n4']);
  assert.equal(style.split('.t-a').length, 2);
  assert.ok(style.includes(':root:has(:target[data-unit$=".3"]) .t-3'));
});

test('no items, no rule', () => assert.equal(targetStyle([]), ''));
