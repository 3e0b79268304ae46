import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeFragment, readRange, unitsIn } from './range.ts';

test('a range is written and read; an id, a note and nonsense are none', () => {
  const range = { from: '11a', to: '11d' };
  assert.equal(rangeFragment(range), '11a-11d');
  assert.deepEqual(readRange('#11a-11d'), range);
  assert.deepEqual(readRange('#7.1%E2%80%937.3'), { from: '7.1', to: '7.3' });
  for (const none of ['', '#11a', '#guide-011', '#11a-', '#11a-11d-12', '#11a-x'])
    assert.equal(readRange(none), undefined, none);
  assert.equal(rangeFragment({ from: '11', to: '11' }), '11');
});

test('the units of a range: in the order of the page, and as far as they are there', () => {
  const all = ['11', '11a', '11b', '11c', '12'];
  assert.deepEqual(unitsIn({ from: '11a', to: '11c' }, all), ['11a', '11b', '11c']);
  assert.deepEqual(unitsIn({ from: '11c', to: '11a' }, all), ['11a', '11b', '11c']);
  assert.deepEqual(unitsIn({ from: '11c', to: '99' }, all), ['11c']);
  assert.deepEqual(unitsIn({ from: '98', to: '99' }, all), []);
});
