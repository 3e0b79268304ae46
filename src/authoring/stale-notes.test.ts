import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type DatedNote, formatStale, lastLook, staleNotes } from './stale-notes.ts';

const note = (facts: Partial<DatedNote>): DatedNote => ({
  id: 'news/048-report',
  layer: 'news',
  language: 'en',
  date: '2026-11-01',
  open: false,
  sources: [{ title: 'A page', url: 'https://example.org/', seen: '2026-10-01' }],
  ...facts,
});
const news = new Set(['news']);
const stale = (notes: readonly DatedNote[], days = 30) =>
  staleNotes(notes, news, days, '2026-12-02');

describe('the last look', () => {
  test('is the newest of date and seen', () => {
    assert.equal(lastLook(note({})), '2026-11-01');
    assert.equal(lastLook(note({ date: '2026-09-01' })), '2026-10-01');
  });
});

describe('stale notes', () => {
  test('are those older than so many days, not those of that age', () => {
    assert.deepEqual(stale([note({})], 31), []);
    assert.deepEqual(
      stale([note({})], 30).map(({ id, looked, age, open }) => [id, looked, age, open]),
      [['news/048-report', '2026-11-01', 31, false]],
    );
  });

  test('in a layer that is not read in time are only the open ones', () => {
    const other = { id: 'words/048', layer: 'words' };
    assert.deepEqual(stale([note(other)]), []);
    assert.deepEqual(
      stale([note({ ...other, open: true })]).map(({ open }) => open),
      [true],
    );
  });

  test('are listed once for all their languages, by the oldest look, the oldest first', () => {
    const found = stale([
      note({ id: 'news/001', date: '2026-10-20' }),
      note({ language: 'zh' }),
      note({ language: 'en', date: '2026-10-10' }),
      note({ language: 'fr', date: '2026-12-01' }),
    ]);
    assert.deepEqual(
      found.map(({ id, languages, looked }) => [id, languages.join(' '), looked]),
      [
        ['news/048-report', 'zh en', '2026-10-10'],
        ['news/001', 'en', '2026-10-20'],
      ],
    );
  });
});

describe('the list', () => {
  test('names day, age, what is open and the files', () => {
    const text = formatStale(stale([note({ open: true })]), 30, 'content');
    assert.match(text, /^1 note was last looked at more than 30 days ago\./u);
    assert.match(
      text,
      /2026-11-01 {2}31 days {2}open {2}content\/notes\/news\/\{en\}\/048-report\.md\n$/u,
    );
  });
  test('says so when there is none', () => {
    assert.equal(
      formatStale([], 60, 'content'),
      'No note was last looked at more than 60 days ago.\n',
    );
  });
});
