import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewKey } from './preview-key.ts';

test('units, terms and entries have a key, other pages none', () => {
  for (const [href, key] of [
    ['12.html', '12'],
    ['12.html#12a', '12a'],
    ['term-data-divide.html', 'term-data-divide'],
    ['bodies.html#itu', 'bodies#itu'],
    ['deadlines.html#by-2030', 'deadlines#by-2030'],
    ['bodies.html', undefined],
    ['sdg-9.html', undefined],
    ['https://undocs.org/A/RES/79/1', undefined],
  ] as const)
    assert.equal(previewKey(new URL(href, 'file:///x/zh/11.html').href), key, href);
});
