/** A unit is a line. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainLines } from './plain-lines.ts';

test('what Firefox copies becomes a line a unit', () => {
  assert.equal(
    plainLines('\nWe commit to:\n\n    Set targets (SDG 9);\n\n    Devise mechanisms;\n'),
    'We commit to:\nSet targets (SDG 9);\nDevise mechanisms;',
  );
});
