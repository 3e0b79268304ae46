/**
 * npm run import-text -- FILE|FOLDER [--lang en] [--content FOLDER] [--as-text OUT] [--dry-run]
 * Writes the entries of a language from a text of the Compact, or of six from a folder; writes
 * nothing when anything fails.
 */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runImport } from '../src/authoring/run-import.ts';
import { isLanguage, type Language, languageCodes } from '../src/model/languages.ts';
import { optionsOf, refuse } from './options.mjs';

const usage = `
npm run import-text -- FILE|FOLDER [--lang ${languageCodes.join('|')}] [--content FOLDER] [--as-text OUT] [--dry-run]

Takes over a text of the Compact. FILE is one of these:
- the .docx of the whole resolution A/RES/79/1 (annex I is found in it), or of the annex alone;
- its PDF, with text in it, not a picture of the paper;
- plain text in UTF-8: made by hand, or copied from a web page as it comes.
FOLDER holds such files, one a language, in any mix of forms: all are taken, or none.
Without --lang the words of a file tell its language.

--as-text writes what was found in FILE to OUT, as plain text, and no entries.
--dry-run only tries, and shows every unit: its length, that of the Chinese, whether it is sure, its
first words.
What was not sure is listed in any case, with page and line, the nearest unit and what was expected.
Nothing is written when anything fails. Problems name the line of the file; of a .docx, the
paragraph; of a PDF, the page and the line on it.

Where the United Nations has the files:
- documents.un.org, by the symbol A/RES/79/1: a .docx and a PDF in each language;
- un.org/pact-for-the-future, annex I on a page of its own in each language.
`;

const { values, positionals } = optionsOf(usage, {
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    content: { type: 'string', default: 'content' },
    'as-text': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const [path] = positionals;
const { lang } = values;
const found = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });

if (path === undefined) refuse(usage, 'no FILE was named');
else if (lang !== undefined && !isLanguage(lang)) refuse(usage, `no language ${lang}`);
else if (!found) refuse(usage, `there is no file ${path}`);
else if (found.isDirectory() && (lang !== undefined || values['as-text'] !== undefined)) {
  refuse(usage, '--lang and --as-text are for one FILE');
} else await take(found.isDirectory() ? filesIn(path) : [path], lang);

/** Files of a folder, but for hidden ones. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort();
}

async function take(paths: readonly string[], language: Language | undefined): Promise<void> {
  const { content, 'as-text': asText, 'dry-run': dryRun } = values;
  const { said, refused } = await runImport({ content, paths, language, asText, dryRun });
  process.stdout.write(said);
  process.stderr.write(refused);
  if (refused !== '') process.exitCode = 1;
}
