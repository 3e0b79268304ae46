/**
 * npm run translations [-- --accept fr [11 12 …]] [-- --accept-notes fr [guide/011 …]]
 * Lists the state of every translation, of the text and of notes. One without a hash gets that of
 * its original as it stands; --accept does the same for what was looked at again after a change.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { hashOfParagraph, hashWords } from '../src/authoring/hash-words.ts';
import { formatStates, noteStates } from '../src/authoring/note-translations.ts';
import { readContent } from '../src/authoring/read-content.ts';
import { splitEntry } from '../src/model/entry.ts';
import { languageCodes, sourceLanguage } from '../src/model/languages.ts';
import { originsIn, wordsOfNote } from '../src/model/note-origin.ts';
import { compare } from '../src/model/problems.ts';
import { optionsOf } from './options.mjs';

const usage = `
npm run translations                                     the state of every translation
npm run translations -- --accept fr                      accepts all paragraphs of a language as they stand
npm run translations -- --accept fr 11 12                accepts these paragraphs
npm run translations -- --accept-notes fr                accepts all notes of a language as they stand
npm run translations -- --accept-notes fr guide/011      accepts these notes

A translation without a hash gets that of its original as it stands.
`;

const { values, positionals: chosen } = optionsOf(usage, {
  allowPositionals: true,
  options: { accept: { type: 'string' }, 'accept-notes': { type: 'string' } },
});
const isChosen = (id: string): boolean => chosen.length === 0 || chosen.includes(id);
const { input } = readContent('content');
const { languages, notes } = input;

for (const code of languageCodes) {
  const folder = join('content', 'paragraphs', code);
  if (code === sourceLanguage || !existsSync(folder)) continue;
  const counts = new Map<string, number>();
  const stale: number[] = [];
  for (const name of readdirSync(folder).sort(compare)) {
    const path = join(folder, name);
    const entry = splitEntry(readFileSync(path, 'utf8'));
    if (!entry) continue;
    const facts = parseDocument(entry.frontMatter);
    const number = Number(facts.get('number'));
    const hash = hashOfParagraph(input, number);
    const accepted = values.accept === code && isChosen(String(number));
    if (!facts.has('sourceHash') || accepted) {
      facts.set('sourceHash', hash);
      writeFileSync(path, `---\n${facts.toString({ lineWidth: 0 })}---\n${entry.body}`);
    } else if (facts.get('sourceHash') !== hash) stale.push(number);
    const status = String(facts.get('status'));
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const states = [...counts].map(([status, count]) => `${status} ${count}`).join(', ');
  const old = stale.length > 0 ? `; the Chinese has changed since in ${stale.join(', ')}` : '';
  process.stdout.write(`${code}: ${states}${old}\n`);
}

const originOf = originsIn(notes);
for (const note of notes) {
  const origin = originOf(note);
  const accepted =
    values['accept-notes'] === note.language && isChosen(`${note.layer}/${note.name}`);
  if (!origin || (note.data.sourceHash !== undefined && !accepted)) continue;
  const sourceHash = hashWords(wordsOfNote(origin));
  const text = readFileSync(note.file, 'utf8').replace(/^sourceHash: .*\n/mu, '');
  writeFileSync(
    note.file,
    text.replace(/^(translationOf: .*\n)/mu, `$1sourceHash: "${sourceHash}"\n`),
  );
  Object.assign(note.data, { sourceHash });
}
process.stdout.write(formatStates(noteStates(notes, languages, hashWords), languages));
