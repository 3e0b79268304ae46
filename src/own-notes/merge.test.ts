/** Nothing is overwritten, nothing is kept twice. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mergeNotes, mergeSet, saveOver } from './merge.ts';
import { markOf, type NoteSet, type OwnNote } from './note.ts';
import { idFrom } from './note-id.ts';

const note = (name: string, body: string): OwnNote => ({
  id: idFrom(name),
  unit: '11',
  language: 'en',
  mark: markOf('We will connect all people.', { start: 8, end: 15 }),
  colour: 'yellow',
  body,
  tags: [],
  created: '2026-11-30T10:00:00.000Z',
  modified: '2026-11-30T10:00:00.000Z',
});

describe('notes that come in', () => {
  const own = [note('a', 'mine'), note('b', 'mine too')];

  test('new ones are added, the same ones are not', () => {
    const merged = mergeNotes(own, [note('b', 'mine too'), note('c', 'new')]);
    assert.deepEqual(merged.notes, [...own, note('c', 'new')]);
    assert.deepEqual([merged.added, merged.same, merged.both], [[idFrom('c')], [idFrom('b')], []]);
  });

  test('a time that alone differs is no difference', () => {
    const later = { ...note('a', 'mine'), modified: '2027-01-01T00:00:00.000Z' };
    assert.deepEqual(mergeNotes(own, [later]).notes, own);
  });

  test('of one id that says another thing both are kept, once', () => {
    const other = note('a', 'theirs');
    const merged = mergeNotes(own, [other]);
    assert.deepEqual(merged.notes.slice(0, 2), own);
    const [{ id, copy } = { id: '', copy: '' }] = merged.both;
    assert.equal(id, other.id);
    assert.deepEqual(merged.notes[2], { ...other, id: copy });
    const again = mergeNotes(merged.notes, [other]);
    assert.deepEqual([again.notes, again.both], [merged.notes, []]);
  });
});

describe('a note that was edited while another tab was open', () => {
  const seen = note('a', 'first');
  const edited = note('a', 'first, and more');

  test('is saved where nobody else wrote, or wrote the same, or deleted it', () => {
    for (const stored of [seen, edited, undefined])
      assert.deepEqual(saveOver(stored, seen, edited), { note: edited, beside: false });
    assert.deepEqual(saveOver(undefined, undefined, edited), { note: edited, beside: false });
  });

  test('stands beside what somebody else wrote', () => {
    const stored = note('a', 'other');
    const { note: saved, beside } = saveOver(stored, seen, edited);
    assert.ok(beside);
    assert.notEqual(saved.id, stored.id);
    assert.equal(saved.body, edited.body);
  });
});

test('a layer takes the place of its older self and of no other', () => {
  const set = (name: string, notes: OwnNote[]): NoteSet => ({
    id: idFrom(name),
    name,
    introduction: '',
    author: '',
    notes,
    readOnly: true,
  });
  const sets = [set('x', [note('a', '1')]), set('y', [])];
  assert.equal(mergeSet(sets, set('x', [note('a', '1')])).change, 'same');
  const replaced = mergeSet(sets, set('x', [note('a', '2')]));
  assert.equal(replaced.change, 'replaced');
  assert.deepEqual(replaced.sets, [set('x', [note('a', '2')]), sets[1]]);
  const added = mergeSet(sets, { ...set('z', []), readOnly: false });
  assert.deepEqual([added.change, added.sets.length, added.sets[2]?.readOnly], ['new', 3, true]);
});
