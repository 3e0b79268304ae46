import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded, meantIds, readFragment, tidy } from './fragment.ts';

test('a fragment is read, whatever it is', () => {
  for (const [hash, id] of [
    ['', ''],
    ['#', ''],
    ['#11a', '11a'],
    ['#7.3', '7.3'],
    ['#%E7%AC%AC', '第'],
    ['#11a:~:text=words', '11a'],
    ['#%', '%'],
    ['#100%', '100%'],
    ['#%D8', '%D8'],
    ['#%E0%A4%A', '%E0%A4%A'],
  ] as const)
    assert.equal(readFragment(hash), id, hash);
});

test('what a writer put around an id is no part of it', () => {
  for (const text of ['11a', '11a。', '11a）', '（11a）', '11a，', '11a.', '#11a', '11a» ', '11a”'])
    assert.equal(tidy(text), '11a', text);
  assert.equal(tidy('7.3'), '7.3');
  assert.equal(tidy('background-011d-giga'), 'background-011d-giga');
  assert.equal(tidy('%'), '');
});

test('the unit that is meant, however it is written', () => {
  for (const text of [
    '11(a)',
    '11（a）',
    '11-a',
    '11.a',
    '11 a',
    'p11a',
    'para-11a',
    '１１Ａ',
    '(11a)',
    '11a\u200b',
  ])
    assert.ok(meantIds(text).includes('11a'), text);
  for (const text of ['11a?utm=1', '11a&x', '11a (accessed)', '11a, 11b', '11a:x'])
    assert.equal(meantIds(text).at(-1), '11a', text);
  // Itself first; and a range is one fragment.
  assert.equal(meantIds('7.3')[0], '7.3');
  assert.ok(!meantIds('11a-11c').includes('11a'));
  assert.ok(!meantIds('11abc').includes('11a'));
});

test('what is no encoding stands as it is', () => {
  assert.equal(decoded('%31%31'), '11');
  assert.equal(decoded('50% of 11'), '50% of 11');
});
