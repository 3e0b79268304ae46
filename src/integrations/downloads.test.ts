/** The page of downloads when all files are written. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSums } from './downloads.ts';

const row = (path: string): string =>
  `<li><h3>x</h3><dl><div data-file="${path}"><dt><a href="x" download>x</a></dt><dd><span data-size></span> · CC</dd><dd><code dir="ltr" data-sum></code></dd></div></dl>\n</li>`;
const files = new Map([['fr/a.zip', { bytes: 2_402_345, sum: 'abc' }]]);

test('a file has its size in the words of the language, and its sum', () => {
  const page = withSums(`<ul>${row('/fr/a.zip')}</ul>`, 'fr', files);
  assert.match(page, /<span>2,3\sMo<\/span> · CC/u);
  assert.match(page, /<code dir="ltr">abc<\/code>/u);
  assert.doesNotMatch(page, /data-/u);
});

test('what was not made is not offered', () => {
  const page = withSums(`<ul>${row('/fr/a.zip')}${row('/fr/a.pdf')}</ul>`, 'fr', files);
  assert.equal(page.match(/<li>/gu)?.length, 1);
});
