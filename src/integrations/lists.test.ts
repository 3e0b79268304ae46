/** Lists say that they are lists; what has a role keeps it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedLists } from './lists.ts';

test('a list without a role is given the role of a list', () => {
  assert.equal(
    namedLists('<ul class="terms"><li>a</li></ul><ol>'),
    '<ul role="list" class="terms"><li>a</li></ul><ol role="list">',
  );
});

test('a role stays, and other elements are left alone', () => {
  const html = '<ul class="a" role="tablist"></ul><ulx></ulx><p>1 &lt;ul> 2</p>';
  assert.equal(namedLists(html), html);
});
