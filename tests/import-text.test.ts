/** A plain-text version is taken over whole, or not at all. The files are made from the entries. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runImport } from '../src/authoring/run-import.ts';
import { type Disk, realDisk } from '../src/authoring/write-all.ts';
import type { Language } from '../src/model/languages.ts';
import {
  bodyOf,
  content,
  copyOfText,
  entriesIn,
  importInto,
  problemsIn,
} from './import-command.ts';

const root = join(import.meta.dirname, '..');
let folder = '';
before(() => {
  folder = copyOfText();
});
after(() => rmSync(folder, { recursive: true }));

/**
 * A made "official" file: numbered paragraphs, lines wrapped at 70 characters, item labels,
 * footnotes at the end with their markers flattened into the line, a heading before paragraph 7.
 */
function plainText(language: Language): string {
  const lines: string[] = ['A/RES/79/1', ''];
  const notes: string[] = [];
  for (const [before, entry] of entriesIn(content, language).entries()) {
    const blocks = bodyOf(entry).split(/\n\n/u);
    const number = before + 1;
    if (number === 7) lines.push('A heading', '');
    for (const [index, block] of blocks.entries()) {
      const note = /^\[\^(\d)\]: (.*)$/u.exec(block);
      if (note) notes.push(`${note[1]} ${note[2]}`);
      else lines.push(...wrap(flatten(index === 0 ? `${number}. ${block}` : block, language)), '');
    }
  }
  return [...lines, ...notes].join('\n');
}

/** Arabic documents put the marker in brackets; a bare digit after 2030 could not be told apart. */
const flatten = (text: string, language: Language): string =>
  text.replace(/\[\^(\d)\]/gu, language === 'ar' ? '($1)' : '$1');

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    // A line must not begin like a label or a number, or it would be one.
    const fits = last !== undefined && (last.length + word.length < 70 || /^[\d(]|\)$/u.test(word));
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const given = (text: string): string => {
  const file = join(folder, 'official.txt');
  writeFileSync(file, text);
  return file;
};
const run = (language: Language, text: string) => importInto(folder, [given(text)], language);
const entries = (language: Language): string[] => entriesIn(folder, language);

for (const language of ['en', 'fr', 'es', 'ru', 'ar'] as const) {
  test(`${language}: a whole file becomes 74 official entries with the same words`, async () => {
    const original = entries(language).map(bodyOf);
    assert.equal((await run(language, plainText(language))).refused, '');
    const written = entries(language);
    assert.equal(written.length, 74);
    for (const entry of written) assert.match(entry, /^status: official$/mu);
    assert.deepEqual(written.map(bodyOf), original);
    assert.deepEqual(problemsIn(folder), problemsIn(content));
  });
}

const broken: [string, (text: string) => string, RegExp][] = [
  [
    'a paragraph is missing',
    (text) => text.replace(/^30\. [\s\S]*?(?=^31\. )/mu, ''),
    /paragraph 31 where 30 was due/u,
  ],
  ['an item is out of order', (text) => text.replace(/^c\) /mu, 'd) '), /item \(d\)|d\)/u],
  [
    'a goal tag differs',
    (text) => text.replace(/\(ODD\s1 et 9\)/u, '(ODD 1 et 8)'),
    /11b has \[1, 8\]/u,
  ],
];

for (const [name, spoil, expected] of broken) {
  test(`fr: nothing is written when ${name}`, async () => {
    const untouched = entries('fr');
    const text = plainText('fr');
    assert.notEqual(spoil(text), text);
    const { refused } = await run('fr', spoil(text));
    assert.match(refused, expected);
    assert.match(refused, /Nothing was written/u);
    assert.deepEqual(entries('fr'), untouched);
  });
}

test('the received Chinese text gives the entries that are there, by the command', () => {
  const untouched = entries('zh');
  const file = join(root, 'content/source/received.zh.txt');
  const args = ['scripts/import-text.ts', '--lang', 'zh', '--content', folder, file];
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  assert.equal(result.status, 0, result.stderr);
  assert.match(result.stdout, /^74 entries written/mu);
  assert.deepEqual(entries('zh'), untouched);
});

/** A disk that refuses after so many of its writes, or of its moves. */
function failing(what: 'write' | 'move', after: number): Disk {
  let room = after;
  const counted =
    (run: (path: string, other: string) => void) =>
    (path: string, other: string): void => {
      room -= 1;
      if (room < 0) throw new Error('ENOSPC: no space left on device');
      run(path, other);
    };
  // What is put back is no new writing.
  return { ...realDisk, [what]: counted(realDisk[what]) };
}

for (const what of ['write', 'move'] as const) {
  test(`a disk that fails at a ${what} leaves everything as it was`, async () => {
    const text = plainText('en').replaceAll('people', 'persons');
    const request = { content: folder, paths: [given(text)], language: 'en' } as const;
    const untouched = readdirSync(folder, { recursive: true });
    const before = entries('en');
    const { said, refused } = await runImport(request, failing(what, 50));
    assert.equal(said, '');
    assert.match(refused, /cannot be written: ENOSPC[^\n]*\nNothing was written/u);
    assert.deepEqual(entries('en'), before);
    assert.deepEqual(readdirSync(folder, { recursive: true }), untouched);
  });
}

test('the command that is refused says so to whoever called it', () => {
  const file = given('Nothing of the Compact');
  const args = ['scripts/import-text.ts', '--lang', 'fr', '--content', folder, file];
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  assert.equal(result.status, 1);
  assert.match(result.stderr, /Nothing was written/u);
});
