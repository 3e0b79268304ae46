/** Own notes found by their words, quotes and tags, in the order of the text. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countNotes, findNotes } from './find-notes.ts';
import { compareUnits } from './in-order.ts';
import type { OwnNote } from './note.ts';
import { idFrom } from './note-id.ts';

const note = (unit: string, more: Partial<OwnNote>): OwnNote => ({
  id: idFrom(unit + JSON.stringify(more)),
  unit,
  language: 'en',
  colour: 'yellow',
  body: '',
  tags: [],
  created: '2026-11-30T10:00:00.000Z',
  modified: '2026-11-30T10:00:00.000Z',
  ...more,
});

const quoted = (exact: string): Pick<OwnNote, 'mark'> => ({
  mark: { quote: { exact, prefix: '', suffix: '' } },
});
const notes = [
  note('n4', { body: 'Footnote' }),
  note('11b', { body: 'Who pays?', tags: ['Class 7', 'money'], colour: 'red' }),
  note('11a', { ...quoted('Connectivité universelle'), language: 'fr' }),
  note('7.3', { ...quoted('普遍连通'), language: 'zh', tags: ['money'] }),
  note('2', { ...quoted('الوصول'), language: 'ar', body: 'نُقِرُّ بذلك' }),
];
const found = (filter: Parameters<typeof findNotes>[1]): string[] =>
  findNotes(notes, filter).map(({ unit }) => unit);

test('units stand in the order of the text', () => {
  const units = ['n2', '11b', '74', '11', '7.12', '7.3', '8', '11a', 'n10'];
  assert.deepEqual(units.sort(compareUnits), [
    '7.3',
    '7.12',
    '8',
    '11',
    '11a',
    '11b',
    '74',
    'n2',
    'n10',
  ]);
});

test('by words in any writing: all of them, in words, quote or tags', () => {
  assert.deepEqual(found({}), ['2', '7.3', '11a', '11b', 'n4']);
  assert.deepEqual(found({ words: '  who   PAYS ' }), ['11b']);
  assert.deepEqual(found({ words: 'pays money' }), ['11b']);
  assert.deepEqual(found({ words: 'connectivité' }), ['11a']);
  assert.deepEqual(found({ words: '连通' }), ['7.3']);
  assert.deepEqual(found({ words: 'نقر' }), ['2']);
  assert.deepEqual(found({ words: 'nothing of it' }), []);
});

test('by paragraph, colour, tag, language, and all together', () => {
  assert.deepEqual(found({ paragraph: 11 }), ['11a', '11b']);
  // A footnote is found with the paragraph that calls it.
  assert.deepEqual(found({ paragraph: 22 }), ['n4']);
  assert.deepEqual(found({ colour: 'red' }), ['11b']);
  assert.deepEqual(found({ tag: 'class 7' }), ['11b']);
  assert.deepEqual(found({ tag: 'money' }), ['7.3', '11b']);
  assert.deepEqual(found({ language: 'fr' }), ['11a']);
  assert.deepEqual(found({ tag: 'money', paragraph: 7, words: '普遍' }), ['7.3']);
});

test('what there is to filter by', () => {
  assert.deepEqual(countNotes(notes), {
    all: 5,
    paragraphs: [
      [2, 1],
      [7, 1],
      [11, 2],
      [22, 1],
    ],
    colours: [
      ['yellow', 4],
      ['red', 1],
    ],
    tags: [
      ['money', 2],
      ['Class 7', 1],
    ],
    languages: [
      ['zh', 1],
      ['en', 2],
      ['fr', 1],
      ['ar', 1],
    ],
  });
});
