/** docs/readers-questions.md: five questions for every section, each with notes or units that exist. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chinese, writtenNotes } from './reading.ts';

const edition = chinese();
const { corpus } = edition;
const askers = ['delegate', 'engineer', 'first-year student', 'journalist', 'teacher'];

/** The rows of the table, cell by cell, without its head. */
const rows = readFileSync(new URL('../docs/readers-questions.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [section = '', asker = '', question = '', answers = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const places = [...answers.matchAll(/`([^`]+)`/gu)].map(([, id = '']) => id);
    return { section: section.replaceAll('`', ''), asker, question, places };
  });

test('every section has one question of each of the five', () => {
  const sections = corpus.sections.filter(({ kind }) => kind === 'section');
  assert.equal(sections.length, 12);
  assert.equal(rows.length, sections.length * askers.length);
  for (const { id } of sections) {
    const own = rows.filter(({ section }) => section === id).map(({ asker }) => asker);
    assert.deepEqual(own.sort(), askers, id);
  }
});

test('every question ends with a question mark and has an answer in notes or units that exist', () => {
  for (const language of ['zh', 'en'] as const) {
    const notes = writtenNotes(edition, language).map(({ id }) => id);
    const ids = new Set([...notes, ...corpus.units.keys()]);
    for (const { question, places } of rows) {
      assert.match(question, /\?$/u);
      assert.ok(places.length > 0, question);
      const lost = places.filter((id) => !ids.has(id));
      assert.deepEqual(lost, [], `${language}: ${question}`);
    }
  }
});
