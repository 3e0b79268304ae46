/** Pairs of colours stand where only browsers that know them read them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withColoursOfDay } from './colours.ts';

test('a rule with pairs is written with the colours of day, and again with the pairs', () => {
  assert.equal(
    withColoursOfDay(
      '<style>@layer a{:root{--p:light-dark(#fff,#000);--g:4px}b{color:red}}</style>',
    ),
    '<style>@layer a{:root{--p:#fff;--g:4px}@supports (color:light-dark(#000,#fff)){:root{--p:light-dark(#fff,#000)}}b{color:red}}</style>',
  );
});

test('sheets without pairs, and words that look like one, stay', () => {
  const html = '<style>a{color:red}</style><p>{light-dark(#fff,#000)}</p>';
  assert.equal(withColoursOfDay(html), html);
});

test('a page with site.css has them there, after the pairs', () => {
  const html = '<style>:root{--p:light-dark(#fff,#000)}</style><link href="/site.css">';
  assert.equal(withColoursOfDay(html), html);
});
