/** What storage or a file gives back is a note only if it has the form of one. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits } from './note.ts';
import { idFrom, readId } from './note-id.ts';
import { readNote, readSet } from './read-note.ts';

const plain = {
  id: idFrom('x'),
  unit: '11a',
  language: 'en',
  colour: 'green',
  body: 'Words\nand more',
  tags: ['a'],
  created: '2026-11-30T10:00:00.000Z',
  modified: '2026-11-30T11:00:00.000Z',
};

test('a note is itself again, and unknown fields go', () => {
  assert.deepEqual(readNote(plain), plain);
  assert.deepEqual(readNote({ ...plain, html: '<b>', __proto__: { colour: 'red' } }), plain);
  const mark = { quote: { exact: 'w', prefix: '', suffix: ' o' }, position: { start: 0, end: 1 } };
  assert.deepEqual(readNote({ ...plain, mark }), { ...plain, mark });
});

test('what is no note is none', () => {
  const wrong: unknown[] = [
    null,
    [],
    'x',
    { ...plain, id: 'x' },
    { ...plain, unit: '11(a)' },
    { ...plain, language: 'de' },
    { ...plain, created: 'now', modified: 3 },
    { ...plain, unit: { toString: () => '11' } },
  ];
  assert.deepEqual(
    wrong.map(readNote),
    wrong.map(() => undefined),
  );
});

test('what can be mended is mended', () => {
  const mended = readNote({
    ...plain,
    id: `urn:uuid:${plain.id.toUpperCase()}`,
    mark: { quote: { exact: '  ' }, position: { start: 3, end: 1 } },
    colour: 'puce',
    body: 'a\r\nb\u0000\ud83d',
    tags: [' two  words ', 'a', 'a', '', 3],
    modified: undefined,
  });
  assert.deepEqual(mended, {
    ...plain,
    colour: 'yellow',
    body: 'a\nb\ufffd',
    tags: ['two words', 'a'],
    modified: plain.created,
  });
});

test('size and number are bounded, and no pair is halved', () => {
  const note = readNote({
    ...plain,
    body: `${'a'.repeat(limits.body - 1)}𠮷`,
    tags: Array.from({ length: 99 }, (_, at) => `${at}${'t'.repeat(99)}`),
  });
  assert.equal(note?.body, 'a'.repeat(limits.body - 1));
  assert.equal(note?.tags.length, limits.tags);
  assert.ok(note?.tags.every((tag) => tag.length === limits.tag));
  const set = readSet({ id: plain.id, notes: [plain, null, plain, { ...plain, id: idFrom('y') }] });
  assert.deepEqual([set?.notes.length, set?.name, set?.readOnly], [2, '', false]);
});

test('ids are UUIDs, and the same text has the same', () => {
  assert.equal(idFrom('x'), idFrom('x'));
  const many = new Set(Array.from({ length: 20_000 }, (_, at) => idFrom(`note ${at}`)));
  assert.equal(many.size, 20_000);
  for (const id of [...many].slice(0, 50)) {
    assert.equal(readId(id), id);
    assert.match(id, /^.{14}8.{4}8/u);
  }
  assert.equal(readId('urn:uuid:123-123'), undefined);
});
