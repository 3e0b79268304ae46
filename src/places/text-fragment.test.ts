import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment } from './fragment.ts';
import { textFragment } from './text-fragment.ts';

test('words are named whole, with the signs of the form escaped; the id before them is still read', () => {
  assert.equal(textFragment(' life-cycle, of '), ':~:text=life%2Dcycle%2C%20of');
  assert.equal(textFragment(''), '');
  assert.equal(readFragment(`#11a${textFragment('a & b')}`), '11a');
});

test('long words are named by their beginning and end: at spaces, and by letters in Chinese', () => {
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
});
