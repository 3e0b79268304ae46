import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chinese } from '../../tests/reading.ts';
import { marksOf, merged, type Tied } from './marks.ts';
import { plain } from './reading.ts';

const note = (at: number, start?: number, end = 0): Tied => ({
  at,
  number: at,
  anchor: `a-${at}`,
  layer: { id: at % 2 === 0 ? 'guide' : 'textual', name: '' },
  stretch: start === undefined ? undefined : { start, end },
});

test('stretches that touch or overlap are one mark, others are marks of their own', () => {
  const groups = merged([note(1, 0, 4), note(2, 2, 6), note(3, 6, 8), note(4, 9, 11), note(5)]);
  assert.deepEqual(
    groups.map(({ start, end, notes }) => [start, end, notes.map(({ at }) => at)]),
    [
      [0, 8, [1, 2, 3]],
      [9, 11, [4]],
    ],
  );
});

test('a mark knows its last word and its layers', () => {
  const reading = chinese();
  const words = plain(reading, '11b');
  const start = words.indexOf('26亿人');
  const [mark] = marksOf(reading, '11b', [
    note(1, start - 3, start + 4),
    note(2, start, start + 4),
  ]);
  assert.deepEqual(mark?.layers, ['guide', 'textual']);
  assert.equal(words.slice(mark?.word?.start, mark?.word?.end), '26亿人');
});

test('the last word is never one that is a link already', () => {
  const reading = chinese();
  const words = plain(reading, '11a');
  const [mark] = marksOf(reading, '11a', [
    note(1, words.indexOf('目标9'), words.indexOf('目标9') + 3),
  ]);
  assert.equal(words.slice(mark?.word?.start, mark?.word?.end), '目标');
});
