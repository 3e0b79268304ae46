/**
 * The day the official text comes: every English unit is worded anew, by rule, and taken over. The
 * content stays whole; notes are placed again or hang on their unit, and none on wrong words.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { checkContent } from '../src/authoring/check-content.ts';
import { formatRequote, requotesIn } from '../src/authoring/requote.ts';
import { yieldedInBrief, yieldedInFull } from '../src/authoring/yielded.ts';
import { editionsOf } from '../src/editions/table.ts';
import { splitEntry } from '../src/model/entry.ts';
import type { Language } from '../src/model/languages.ts';
import type { Stretch } from '../src/model/note.ts';
import { plainWords } from '../src/model/segments.ts';
import { standingOf } from '../src/model/standing.ts';
import { version } from '../src/version.ts';
import { editionPage } from '../src/views/edition-page.ts';
import { paragraphPage } from '../src/views/paragraph-page.ts';
import type { Reading } from '../src/views/reading.ts';
import { statusPage } from '../src/views/status-page.ts';
import { clear, layOut } from './content-folder.ts';
import { readingOf, stringsOf } from './reading.ts';
import { type Reworded, rewordedFile } from './reworded.ts';

const root = join(import.meta.dirname, '..');
const study = checkContent(join(root, 'content'), 'content');
const { file, units } = rewordedFile();
/** Where the day has come, there is nothing to be taken over. */
const skip = standingOf(study.corpus, 'en') === 'official' && 'the English text is official';
let folder = '';
let taken: ReturnType<typeof checkContent>;

const run = (script: string, ...options: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), ...options], {
    cwd: root,
    encoding: 'utf8',
  });

before(() => {
  if (skip) return;
  folder = mkdtempSync(join(tmpdir(), 'official-'));
  cpSync(join(root, 'content'), folder, { recursive: true });
  writeFileSync(join(folder, 'official.txt'), file);
  const imported = run(
    'import-text.ts',
    '--lang',
    'en',
    '--content',
    folder,
    join(folder, 'official.txt'),
  );
  assert.equal(imported.status, 0, imported.stderr);
  rmSync(join(folder, 'official.txt'));
  taken = checkContent(folder, folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const takenIn = (language: Language): Reading => ({
  corpus: taken.corpus,
  language,
  strings: stringsOf(join(root, 'content'), language),
});

/** English units in the order of the file, with what was done to each. */
function rewordings(): Map<string, Reworded> {
  const ids = [...study.corpus.words.en.keys()].filter((id) => !id.startsWith('n'));
  assert.equal(ids.length, units.length);
  return new Map(ids.map((id, index) => [id, units[index] ?? { text: '', from: [] }]));
}

/** Whether most of a place, in the new words, stands for the old place. */
function isRight(old: Stretch, now: Stretch, { from }: Reworded): boolean {
  const own = from.slice(now.start, now.end);
  const inside = own.filter(({ start, end }) => start < old.end && end > old.start);
  return inside.length >= 0.8 * own.length;
}

describe('an official text in which every unit is worded anew', { skip }, () => {
  test('differs in every unit, and leaves nothing wrong', () => {
    for (const [id, { text }] of rewordings()) {
      const old = plainWords(study.corpus.words.en.get(id) ?? []);
      assert.notEqual(text.replace(/\[\^\d\]/gu, ''), old, id);
    }
    assert.deepEqual(taken.problems, []);
    const none = { again: [], lost: [], answers: [], links: [], silent: [], handed: [] };
    assert.deepEqual(study.yielded, none);
  });

  test('no note is placed on other words than its own', () => {
    const byUnit = rewordings();
    const before = new Map(study.corpus.notes.en.map((note) => [note.id, note]));
    const wrong: string[] = [];
    let placed = 0;
    for (const { id, place, stretch, quote } of taken.corpus.notes.en) {
      const old = before.get(id)?.stretch;
      const unit = byUnit.get(place);
      if (!stretch || !old || !unit) continue;
      placed += 1;
      const words = plainWords(taken.corpus.words.en.get(place) ?? []);
      assert.equal(words.slice(stretch.start, stretch.end), quote);
      if (!isRight(old, stretch, unit)) wrong.push(`${id}: ${quote}`);
    }
    assert.deepEqual(wrong, []);
    assert.ok(placed >= 200, String(placed));
    assert.ok(taken.yielded.again.length >= 20, String(taken.yielded.again.length));
  });

  test('a note that has lost its words hangs on its unit, without a quote, and is listed', () => {
    const lost = taken.yielded.lost[0];
    assert.ok(lost);
    const id = `${lost.note.layer}/${lost.note.name}`;
    const note = taken.corpus.notes.en.find((one) => one.id === id);
    assert.equal(note?.quote, undefined);
    assert.equal(note?.stretch, undefined);
    assert.match(yieldedInFull(taken.yielded), new RegExp(`${lost.note.name}.md:`, 'u'));
    assert.match(yieldedInBrief(taken.yielded), /^Official text: \d+ notes placed again, /u);
    assert.equal(yieldedInBrief(study.yielded), '');
  });

  test('cards are answered by the words that stand there now, and what changed is told', () => {
    for (const cards of taken.corpus.cards.en.values()) {
      for (const { id, answers } of cards) {
        for (const { unit, quote } of answers) {
          const words = plainWords(taken.corpus.words.en.get(unit) ?? []);
          assert.ok(words.includes(quote), `${id}: ${quote}`);
        }
      }
    }
    const { answers } = taken.yielded;
    assert.ok(answers.some(({ whole }) => !whole) && answers.some(({ whole }) => whole));
    const [first] = answers;
    assert.ok(first?.file.includes('/cards/en/') && first.line !== undefined);
    assert.match(yieldedInBrief(taken.yielded), /\d+ answers of cards in other words/u);
  });

  test('notes on our translation are silent in all languages, those on the Chinese are not', () => {
    for (const language of taken.corpus.languages) {
      const ids = taken.corpus.notes[language].map(({ id }) => id);
      assert.ok(!ids.includes('textual/006-stakeholders'), language);
      assert.ok(ids.includes('textual/007-numbers'), language);
      assert.ok(study.corpus.notes[language].some(({ id }) => id === 'textual/006-stakeholders'));
    }
  });

  test('pages are made, and English is official: as a whole, and of each paragraph', () => {
    const reading = takenIn('en');
    const page = paragraphPage(reading, 11);
    assert.equal(standingOf(taken.corpus, 'en'), 'official');
    assert.equal(page.frame.notice, undefined);
    assert.doesNotMatch(page.citation, /unofficial|study/iu);
    assert.equal(editionPage(reading).standing, 'official');
    assert.doesNotMatch(editionPage(reading).citation, /unofficial|study/iu);
    assert.match(statusPage(reading).lead, /official text/iu);
    const french = takenIn('fr');
    assert.equal(paragraphPage(french, 11).frame.notice?.tag, french.strings.studyTag);
    assert.match(paragraphPage(french, 11).citation, /non officielle/u);
    assert.equal(editionPage(french).standing, 'study');
  });

  test('editions of every form are made of it', () => {
    const material = { corpus: taken.corpus, ...taken.besides, version };
    const ofForm = new Map(
      editionsOf(material)
        .filter(({ language }) => language === undefined || language === 'en')
        .map((one) => [one.name, one]),
    );
    assert.ok(ofForm.size > 10);
    for (const one of ofForm.values()) assert.ok(one.write().length > 0, one.path);
  });

  test('where one paragraph is official, that one says so, and pages of several say both', () => {
    const some = layOut();
    const entry = join(some, 'paragraphs', 'en', '001.mdx');
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(/^status: .*$/mu, 'status: official'));
    const reading = readingOf(some, 'en');
    clear(some);
    const { strings } = reading;
    assert.equal(paragraphPage(reading, 1).frame.notice, undefined);
    assert.equal(paragraphPage(reading, 2).frame.notice?.tag, strings.studyTag);
    assert.equal(statusPage(reading).frame.notice?.tag, strings.mixedTag);
    assert.doesNotMatch(paragraphPage(reading, 1).citation, /study/iu);
    assert.match(paragraphPage(reading, 2).citation, /study/iu);
  });
});

describe('npm run requote', { skip }, () => {
  test('shows each quote with the nearest words, the sure ones first', () => {
    const all = requotesIn(taken.yielded, 'en');
    const count = taken.yielded.again.filter(({ note }) => note.language === 'en').length;
    assert.ok(all.slice(0, count).every((one) => one.sure && one.words !== undefined));
    assert.ok(all.slice(count).every((one) => !one.sure));
    const [first] = all;
    assert.ok(first);
    assert.ok(formatRequote(first).includes(`placed   ${first.words}`));
    assert.deepEqual(requotesIn(taken.yielded, 'fr'), []);
  });

  test('takes over what is sure, and one that an editor names', () => {
    const all = requotesIn(taken.yielded, 'en');
    const named = all.find((one) => !one.sure && one.words !== undefined);
    const left = all.find((one) => !one.sure && one !== named);
    assert.ok(named && left);
    const leftSource = readFileSync(left.note.file, 'utf8');
    const options = ['--accept-all-sure', '--accept', named.note.file];
    const { stdout } = run('requote.ts', '--lang', 'en', '--content', folder, ...options);
    const accepted = [...all.filter((one) => one.sure), named];
    assert.ok(stdout.includes(`; ${accepted.length} taken over.`), stdout);
    for (const { note, words } of accepted) {
      const entry = splitEntry(readFileSync(note.file, 'utf8'));
      const front: unknown = parse(entry?.frontMatter ?? '');
      assert.equal(z.object({ quote: z.string() }).loose().parse(front).quote, words);
    }
    assert.equal(readFileSync(left.note.file, 'utf8'), leftSource);
  });

  test('refuses a language that it does not know', () => {
    assert.equal(run('requote.ts', '--lang', 'xx').status, 2);
    assert.match(run('requote.ts', '--help').stdout, /npm run requote/u);
  });
});
