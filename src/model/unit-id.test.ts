import assert from 'node:assert/strict';
import { test } from 'node:test';
import { footnoteId, itemId, listedObjectiveId, paragraphOf, parseUnitId } from './unit-id.ts';

test('reads every kind of unit id', () => {
  assert.deepEqual(parseUnitId('11'), { kind: 'paragraph', number: 11 });
  assert.deepEqual(parseUnitId('11a'), { kind: 'item', number: 11, label: 'a' });
  assert.deepEqual(parseUnitId('7.3'), { kind: 'objective', number: 7, label: '3' });
  assert.deepEqual(parseUnitId('n4'), { kind: 'footnote', number: 4 });
});

test('refuses what only looks like one', () => {
  for (const id of [
    '',
    '11(a)',
    '7(1)',
    '11A',
    '11ab',
    'a11',
    '7.',
    'n',
    'n4a',
    '11 a',
    ' 11',
    '-1',
  ]) {
    assert.equal(parseUnitId(id), undefined, id);
  }
});

test('writes the ids that it reads', () => {
  for (const id of [itemId(21, 'j'), listedObjectiveId(7, 5), footnoteId(6), '74']) {
    assert.ok(parseUnitId(id), id);
  }
  assert.equal(itemId(21, 'j'), '21j');
  assert.equal(listedObjectiveId(7, 5), '7.5');
  assert.equal(footnoteId(6), 'n6');
});

test('names the paragraph of a unit; a footnote has none by its id', () => {
  assert.deepEqual(['11', '11a', '7.3', 'n4', 'x'].map(paragraphOf), [
    11,
    11,
    7,
    undefined,
    undefined,
  ]);
});
