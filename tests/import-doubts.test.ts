/** What an import is not sure of is listed, with its place, what was expected and the nearest unit. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runImport } from '../src/authoring/run-import.ts';
import { content } from './import-command.ts';
import { webText } from './made-resolution.ts';

const folder = mkdtempSync(join(tmpdir(), 'doubts-'));
after(() => rmSync(folder, { recursive: true }));

const trial = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  writeFileSync(path, text);
  const { said } = await runImport({ content, paths: [path], language: 'en', dryRun: true });
  return said;
};

/** The Compact as a web page has it: a line a unit or heading. */
const lines = webText('en').replace('\nBack to the top', '').split('\n');
const at = (label: string): number => lines.findIndex((one) => one.startsWith(`${label}. `));
const wordsOf = (label: string): string => (lines[at(label)] ?? '').slice(label.length + 2);

/** The same with a fault of every kind. */
function spoiltLines(): string[] {
  const out = [...lines];
  // Two paragraphs in each other's places, and one cut off.
  out[at('26')] = `26. ${wordsOf('27')}`;
  out[at('27')] = `27. ${wordsOf('26')}`;
  out[at('38')] = (lines[at('38')] ?? '').slice(0, 60);
  // The heading above 12 is gone.
  out[at('12') - 1] = '';
  // A line that has lost its paragraph, after item (a) of 8.
  out[at('8') + 1] += '\nWords of nobody about connectivity and schools';
  return out.map((line) => line.replace('(SDGs 1 and 9)', '(SDGs 1 and g)'));
}

let sound = '';
let spoilt = '';
before(async () => {
  sound = await trial('sound.txt', lines.join('\n'));
  spoilt = await trial('spoilt.txt', spoiltLines().join('\n'));
});

/** The rows of a kind, below its title. */
const rows = (said: string, title: RegExp): string[] => {
  const lists = said.split('\n\n').filter((one) => one.startsWith('Not sure in '));
  const list = lists.find((one) => title.test(one.split('\n')[0] ?? ''));
  return list?.split('\n').slice(1) ?? [];
};

test('of a sound text only footnotes and lengths are in doubt', () => {
  const titles = sound.match(/^Not sure in [^:]*: .*$/gmu) ?? [];
  assert.deepEqual(
    titles.filter((one) => !/footnote|a length/u.test(one)),
    [],
  );
  assert.equal(rows(sound, /footnote/u).length, 6);
  assert.match(sound, /^5 .* footnote .* We have/mu);
  assert.match(sound, /^1 .* sure .* Digital/mu);
});

test('a line that fits nowhere, with the unit that has its words', () => {
  const [row, ...more] = rows(spoilt, /fits nowhere/u);
  assert.deepEqual(more, []);
  assert.match(row ?? '', /line \d+, 8a: taken "Words of nobody.*" as a heading/u);
  assert.match(row ?? '', /headings before 8b: 0; \d+\w* has the most of its words/u);
});

test('a heading that is due', () => {
  const found = rows(spoilt, /a heading that is due/u);
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /, 12: taken 0; .* headings before 12: 1/u);
});

test('words of another unit, a goal that cannot be read, a unit cut off', () => {
  const words = rows(spoilt, /words that are far/u).join('\n');
  assert.match(words, /, 26: .*the words of 27$/mu);
  assert.match(words, /, 27: .*the words of 26$/mu);
  const goals = rows(spoilt, /goal tag/u).join('\n');
  assert.match(goals, /, 11b: taken a tag that cannot be read, "SDGs 1 and g"; .*\[1, 9\]/u);
  assert.match(rows(spoilt, /a length/u).join('\n'), /, 38: taken \d+ characters; .* about \d+/u);
  assert.match(spoilt, /^38 .*length/mu);
});
