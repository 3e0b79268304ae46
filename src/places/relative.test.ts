import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relative } from './relative.ts';

test('a path to another, from the folder that it is read in', () => {
  for (const [from, to, expected] of [
    ['zh/11.html', 'zh/12.html', '12.html'],
    ['zh/11.html', 'zh/11.html', '11.html'],
    ['zh/11.html', 'site.js', '../site.js'],
    ['zh/11.html', 'en/11.html', '../en/11.html'],
    ['index.html', 'zh/11.html', 'zh/11.html'],
    ['data/zh/opening.js', 'zh/11.html', '../../zh/11.html'],
    ['zh/11.html', 'zh/zh/11.html', 'zh/11.html'],
  ] as const) {
    assert.equal(relative(from, to), expected, `${from} to ${to}`);
  }
});
