import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Mark, markSegments, plainWords, type Segment } from './segments.ts';

const text: Segment[] = [
  { kind: 'words', text: 'abcd' },
  { kind: 'footnote', number: 1 },
  { kind: 'words', text: 'efgh' },
];
const goal = (start: number, end: number): Mark => ({
  start,
  end,
  make: (words) => ({ kind: 'goal', text: words, goal: 9 }),
});
const shape = (segments: readonly Segment[]): string =>
  segments
    .map((one) =>
      one.kind === 'footnote' ? '^' : one.kind === 'goal' ? `<${one.text}>` : one.text,
    )
    .join('|');

test('plain words leave footnote markers out', () => {
  assert.equal(plainWords(text), 'abcdefgh');
  assert.equal(plainWords([]), '');
});

test('marks are cut out in order; not a letter is lost', () => {
  assert.equal(shape(markSegments(text, [])), 'abcd|^|efgh');
  assert.equal(shape(markSegments(text, [goal(5, 7), goal(1, 2)])), 'a|<b>|cd|^|e|<fg>|h');
  assert.equal(shape(markSegments(text, [goal(0, 4), goal(4, 8)])), '<abcd>|^|<efgh>');
  assert.equal(plainWords(markSegments(text, [goal(2, 4), goal(4, 5)])), 'abcdefgh');
});

test('an empty mark stands between two letters', () => {
  assert.equal(shape(markSegments(text, [goal(2, 2)])), 'ab|<>|cd|^|efgh');
});

test('marks that overlap each other, a marker or the end are refused', () => {
  for (const marks of [[goal(1, 3), goal(2, 4)], [goal(3, 5)], [goal(7, 9)], [goal(8, 9)]]) {
    assert.throws(() => markSegments(text, marks), RangeError);
  }
  const marked = markSegments(text, [goal(1, 3)]);
  assert.throws(() => markSegments(marked, [goal(1, 2)]), RangeError);
});

test('what goes in is left as it was', () => {
  const before = structuredClone(text);
  markSegments(text, [goal(1, 2)]);
  assert.deepEqual(text, before);
});
