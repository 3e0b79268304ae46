/**
 * npm run requote -- --lang en [--accept FILE …] [--accept-all-sure] [--content FOLDER]
 * Shows the quotes of notes that do not stand in an official text, and writes what is accepted.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { checkContent } from '../src/authoring/check-content.ts';
import { formatRequote, type Requote, requotesIn, withQuote } from '../src/authoring/requote.ts';
import { isLanguage, languageCodes } from '../src/model/languages.ts';
import { optionsOf, refuse } from './options.mjs';

const usage = `
npm run requote -- --lang ${languageCodes.join('|')}          each lost quote with the nearest words; asks y or n
npm run requote -- --lang en --accept FILE     takes over the words of this note; may be repeated
npm run requote -- --lang en --accept-all-sure takes over all that was placed for sure
--content FOLDER                               another folder than content

Without a terminal the quotes are listed, and nothing is written.
`;

const { values } = optionsOf(usage, {
  options: {
    lang: { type: 'string' },
    accept: { type: 'string', multiple: true, default: [] },
    'accept-all-sure': { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
  },
});
const language = values.lang ?? '';
if (!isLanguage(language)) refuse(usage, `no language ${language}`);
else await requote(requotesIn(checkContent(values.content, values.content).yielded, language));

async function requote(all: readonly Requote[]): Promise<void> {
  const named = new Set(values.accept);
  const unknown = values.accept.filter((file) => !all.some(({ note }) => note.file === file));
  if (unknown.length > 0) refuse(usage, `no lost quote in ${unknown.join(', ')}`);
  const byName = named.size > 0 || values['accept-all-sure'];
  const isAsked = !byName && process.stdin.isTTY === true;
  const terminal = isAsked
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  let written = 0;
  for (const one of all) {
    const accepted =
      named.has(one.note.file) || (values['accept-all-sure'] && one.sure) || (await ask(one));
    if (!accepted || one.words === undefined) continue;
    writeFileSync(one.note.file, withQuote(readFileSync(one.note.file, 'utf8'), one.words));
    written += 1;
  }
  terminal?.close();
  const sure = all.filter((one) => one.sure).length;
  process.stdout.write(
    `${language}: ${all.length} quotes do not stand letter for letter, ${sure} of them placed for sure; ${written} taken over.\n`,
  );

  async function ask(one: Requote): Promise<boolean> {
    if (byName) return false;
    process.stdout.write(`${formatRequote(one)}\n`);
    if (!terminal || one.words === undefined) return false;
    return (await terminal.question('  take over? y/n ')).trim().toLowerCase() === 'y';
  }
}
