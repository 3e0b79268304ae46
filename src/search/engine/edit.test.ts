import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withinOneEdit } from './edit.ts';

test('one wrong, missing, added or exchanged letter', () => {
  for (const typed of [
    'fragmentation',
    'fragmantation',
    'fragmentaton',
    'fragmenttation',
    'fargmentation',
    'ragmentation',
    'fragmentatio',
  ]) {
    assert.ok(withinOneEdit(typed, 'fragmentation'), typed);
  }
});

test('two are too many', () => {
  for (const typed of ['fragmantatoin', 'fragment', 'xragmentatiom', '']) {
    assert.ok(!withinOneEdit(typed, 'fragmentation'), typed);
  }
});
