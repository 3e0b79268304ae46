import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givenFile } from './read-annotations.ts';

const note = { target: { source: 'https://example.org/compact/en/11.html' } };

test('one note where a list stands is a list of one, in every shape of a file', () => {
  for (const file of [
    note,
    [note],
    { items: note },
    { items: [note] },
    { first: { items: note } },
    { rows: note },
    { annotations: [note] },
  ]) {
    assert.deepEqual(givenFile(file).items, [note], JSON.stringify(file));
  }
});

test('what is no note and no list of notes has none', () => {
  for (const file of [{}, { items: {} }, { items: 'target' }, { first: [] }, null, 7]) {
    assert.deepEqual(givenFile(file).items, [], JSON.stringify(file));
  }
});
