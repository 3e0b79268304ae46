import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNoteBody } from '../markdown/note-body.ts';
import type { NoteInput } from '../model/corpus-input.ts';
import type { Language } from '../model/languages.ts';
import { wordsOfNote } from '../model/note-origin.ts';
import { hashWords } from './hash-words.ts';
import { formatStates, noteStates } from './note-translations.ts';

const note = (
  name: string,
  language: Language,
  body: string,
  more: Partial<NoteInput['data']> = {},
): NoteInput => ({
  file: `content/notes/guide/${language}/${name}.md`,
  layer: 'guide',
  language,
  name,
  data: {
    unit: '1',
    title: 'T',
    author: 'A',
    date: '2026-11-30',
    sources: [{ title: 'S' }],
    status: 'written',
    open: false,
    ...more,
  },
  body: readNoteBody(body, 1, false),
  lineOf: () => undefined,
});

const languages = ['zh', 'en', 'fr'] as const;
const original = note('001', 'en', 'One *word*.');
const sourceHash = hashWords(wordsOfNote(original));
const translated = note('001', 'fr', 'Un *mot*.', { translationOf: 'en', sourceHash });
const states = (...notes: NoteInput[]) => noteStates(notes, languages, hashWords);

test('a note that is there in all languages, and as old as its original, is not listed', () => {
  assert.deepEqual(states(note('001', 'zh', '一个词。'), original, translated), []);
});

test('the languages that lack a note are named', () => {
  assert.deepEqual(states(original, translated), [
    { id: 'guide/001', lacking: ['zh'], stale: [], without: [] },
  ]);
});

test('a translation is stale when a word of its original has changed: of title, summary or body', () => {
  for (const changed of [
    note('001', 'en', 'Two *words*.'),
    note('001', 'en', 'One *word*.', { title: 'U' }),
    note('001', 'en', 'One *word*.', { summary: 'New.' }),
  ])
    assert.deepEqual(states(note('001', 'zh', '一'), changed, translated)[0]?.stale, ['fr']);
  // Sources and dates are no words.
  const dated = note('001', 'en', 'One *word*.', { date: '2027-01-01' });
  assert.deepEqual(states(note('001', 'zh', '一'), dated, translated), []);
});

test('a translation without a hash is named, and one of its own thought needs none', () => {
  const without = note('001', 'fr', 'Un mot.', { translationOf: 'en' });
  const own = note('002', 'fr', 'Un mot.');
  const found = states(note('001', 'zh', '一'), original, without, own);
  assert.deepEqual(found[0]?.without, ['fr']);
  assert.deepEqual(found[1], { id: 'guide/002', lacking: ['zh', 'en'], stale: [], without: [] });
  assert.equal(
    formatStates(found, languages),
    'notes: 1 not whole in all languages, 1 of one language alone\n  guide/001: without a hash in fr\n',
  );
});
