/**
 * npm run translations [-- --accept fr [11 12 …]]
 * Lists the state of every translation. A translation without a hash gets the one of the Chinese
 * as it stands; --accept does the same for paragraphs that were looked at again after a change.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { hashOfParagraph } from '../src/authoring/hash-words.ts';
import { readContent } from '../src/authoring/read-content.ts';
import { splitEntry } from '../src/model/entry.ts';
import { languageCodes, sourceLanguage } from '../src/model/languages.ts';
import { compare } from '../src/model/problems.ts';
import { optionsOf } from './options.mjs';

const usage = `
npm run translations                          the state of every translation
npm run translations -- --accept fr           accepts all of a language as they stand
npm run translations -- --accept fr 11 12     accepts these paragraphs

A translation without a hash gets the one of the Chinese as it stands.
`;

const { values, positionals: numbers } = optionsOf(usage, {
  allowPositionals: true,
  options: { accept: { type: 'string' } },
});
const { input } = readContent('content');

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
    const accepted =
      values.accept === code && (numbers.length === 0 || numbers.includes(String(number)));
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
