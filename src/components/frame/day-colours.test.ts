import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayColours } from './day-colours.ts';

test('the colours of day of every pair, for those alone who cannot read pairs', () => {
  assert.equal(
    dayColours(':root{--p:light-dark(#fff,#000);--g:4px; --q: light-dark( #eee , #111 )}'),
    '@supports not (color:light-dark(#000,#fff)){@layer tokens{:root{color-scheme:light;--p:#fff;--q:#eee}}}',
  );
});
