import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { stringsOf } from '../../../tests/reading.ts';
import { type Language, languageCodes } from '../../model/languages.ts';
import type { Absent } from '../../search/engine/absent-place.ts';
import { absentLine, type Said, sayNotes } from './notes.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'content');
const nothing = { places: [], results: [], notes: [], free: false };

/** What stands in the status and below it. */
function said(language: Language, more: Partial<Said>): [status: string, ...lines: string[]] {
  const { document } = parseHTML('<p></p><div></div>');
  const [status, below] = [document.createElement('p'), document.createElement('div')];
  sayNotes({ status, said: below }, stringsOf(folder, language), {
    ...{ language, languages: {}, query: 'xyz', count: 0, texts: 0, answer: nothing },
    ...{ long: false, without: undefined, unasked: false, near: false, absent: [] },
    ...{ loosen: undefined, nameOf: () => '' },
    ...more,
  });
  return [status.textContent ?? '', ...Array.from(below.children, (p) => p.textContent ?? '')];
}

test('of notes that were not searched nothing is said not to be found', () => {
  for (const language of languageCodes) {
    const { searchNothing, searchNothingOwn, searchTextsUnasked } = stringsOf(folder, language);
    const about = (pattern: string): string => pattern.replace('{query}', 'xyz');
    assert.equal(said(language, {})[0], about(searchNothing));
    const [status, first] = said(language, { unasked: true });
    assert.deepEqual([status, first], [about(searchNothingOwn), searchTextsUnasked]);
    for (const without of ['texts', 'engine'] as const)
      assert.equal(said(language, { without })[0], about(searchNothingOwn));
    // Where something is found the button alone offers them.
    assert.ok(!said(language, { unasked: true, count: 1 }).includes(searchTextsUnasked));
  }
});

test('a place that does not exist: which, and how many there are, before what is found', () => {
  const absents: readonly Absent[] = [
    { kind: 'paragraph', n: 99, count: 74 },
    { kind: 'item', n: 11, count: 7 },
    { kind: 'note', n: 9, count: 6 },
    { kind: 'objective', n: 40, count: 5 },
    { kind: 'goal', n: 18, count: 17 },
    { kind: 'principle', n: 20, count: 13 },
  ];
  for (const language of languageCodes) {
    const strings = stringsOf(folder, language);
    const lines = absents.map((absent) => absentLine(language, strings, absent));
    for (const [at, absent] of absents.entries()) {
      const { n, count } = absent;
      const line = lines[at] ?? '';
      assert.deepEqual(line.match(/\d+/gu)?.slice(0, 2), [String(n), String(count)], line);
      const [status] = said(language, { count: 1, answer: { ...nothing, absent } });
      assert.ok(status.startsWith(`${line} `), status);
    }
    assert.equal(new Set(lines).size, absents.length);
    const none = absentLine(language, strings, { kind: 'item', n: 3, count: 0 });
    assert.deepEqual(none.match(/\d+/gu), ['3'], none);
  }
});
