import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment } from './fragment.ts';
import { textFragment } from './text-fragment.ts';

test('words are named whole, with the signs of the form escaped; the id before them is still read', () => {
  assert.equal(textFragment(' life-cycle, of '), ':~:text=life%2Dcycle%2C%20of');
  assert.equal(textFragment(''), '');
  assert.equal(readFragment(`#11a${textFragment('a & b')}`), '11a');
});

test('long words are named by their beginning and end: at the bounds of words, in Chinese too', () => {
  const long = `one ${'middle '.repeat(30)}and the end`;
  const [start = '', last = ''] = textFragment(long).slice(8).split(',').map(decodeURIComponent);
  assert.ok(long.startsWith(start) && long.endsWith(last));
  assert.match(start, /^one middle.*middle$/u);
  assert.match(last, /^middle.*and the end$/u);
  const chinese = '数字'.repeat(100);
  const parts = textFragment(chinese).slice(8).split(',').map(decodeURIComponent);
  assert.deepEqual(
    parts.map((part) => part.length),
    [40, 40],
  );
  // A browser finds no words that begin or end within one.
  const within = `${'数字'.repeat(19)}和${'技术'.repeat(40)}和${'数字'.repeat(19)}技`;
  const whole = textFragment(within).slice(8).split(',').map(decodeURIComponent);
  assert.deepEqual(whole, [`${'数字'.repeat(19)}和`, `和${'数字'.repeat(19)}技`]);
});
