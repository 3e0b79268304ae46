/** A plain-text version is taken over whole, or not at all. The files are made from the entries. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkContent } from '../src/authoring/check-content.ts';
import { splitEntry } from '../src/model/entry.ts';
import type { Language } from '../src/model/languages.ts';

const root = join(import.meta.dirname, '..');
let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(join(root, 'content'), folder, { recursive: true });
});
after(() => rmSync(folder, { recursive: true }));

/**
 * A made "official" file: numbered paragraphs, lines wrapped at 70 characters, item labels,
 * footnotes at the end with their markers flattened into the line, a heading before paragraph 7.
 */
function plainText(language: Language): string {
  const lines: string[] = ['A/RES/79/1', ''];
  const notes: string[] = [];
  for (const name of readdirSync(join(root, 'content', 'paragraphs', language)).sort()) {
    const body =
      splitEntry(readFileSync(join(root, 'content', 'paragraphs', language, name), 'utf8'))?.body ??
      '';
    const blocks = body.trim().split(/\n\n/u);
    const number = Number(name.slice(0, 3));
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

const run = (language: Language, text: string) => {
  const file = join(folder, 'official.txt');
  writeFileSync(file, text);
  const args = ['scripts/import-text.ts', '--lang', language, '--content', folder, file];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
};

const entries = (language: Language): string[] =>
  readdirSync(join(folder, 'paragraphs', language)).map((name) =>
    readFileSync(join(folder, 'paragraphs', language, name), 'utf8'),
  );

for (const language of ['en', 'ar'] as const) {
  test(`${language}: a whole file becomes 74 official entries with the same words`, () => {
    const original = entries(language).map((entry) => splitEntry(entry)?.body.trim());
    const result = run(language, plainText(language));
    assert.equal(result.stderr, '');
    assert.equal(result.status, 0);
    const written = entries(language);
    assert.equal(written.length, 74);
    for (const entry of written) assert.match(entry, /^status: official$/mu);
    assert.deepEqual(
      written.map((entry) => splitEntry(entry)?.body.trim()),
      original,
    );
    assert.deepEqual(checkContent(folder).problems, []);
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
  test(`fr: nothing is written when ${name}`, () => {
    const untouched = entries('fr');
    const text = plainText('fr');
    assert.notEqual(spoil(text), text);
    const result = run('fr', spoil(text));
    assert.equal(result.status, 1);
    assert.match(result.stderr, expected);
    assert.match(result.stderr, /Nothing was written/u);
    assert.deepEqual(entries('fr'), untouched);
  });
}

test('the received Chinese text gives the entries that are there', () => {
  const untouched = entries('zh');
  const result = run('zh', readFileSync(join(root, 'content/source/received.zh.txt'), 'utf8'));
  assert.equal(result.status, 0, result.stderr);
  assert.deepEqual(entries('zh'), untouched);
});
