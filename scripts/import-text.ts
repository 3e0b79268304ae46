/**
 * npm run import-text -- FILE|FOLDER [--lang en] [--content FOLDER] [--as-text OUT] [--dry-run]
 * Writes the entries of a language from a text of the Compact, or of six from a folder; writes
 * nothing when anything fails.
 */

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ImportedFile, importFiles } from '../src/authoring/import-files.ts';
import { importTable } from '../src/authoring/import-table.ts';
import { readContent } from '../src/authoring/read-content.ts';
import { readersWith } from '../src/authoring/readers.ts';
import { isLanguage, type Language, languageCodes } from '../src/model/languages.ts';
import { formatProblems } from '../src/model/problems.ts';
import { placeOf } from '../src/resolution/page-and-line.ts';
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
--dry-run only tries, and shows every unit: its length, that of the Chinese, its first words.
A PDF does not tell everything: what was not sure is listed, with page and line, in any case.
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
  const { input } = readContent(values.content);
  const given = paths.map((one) => ({ path: one, bytes: readFileSync(one), language }));
  const { imported, problems } = await importFiles(given, input, readersWith(input));
  if (values['dry-run']) {
    for (const { path: file, units } of imported) {
      process.stdout.write(`${file}\n${importTable(units, input)}\n\n`);
    }
  }
  for (const file of imported) process.stdout.write(unsureIn(file));
  const [only] = imported;
  if (values['as-text'] !== undefined && only) {
    const { blocks } = only.text;
    writeFileSync(values['as-text'], `${blocks.map((block) => block.text).join('\n\n')}\n`);
    process.stdout.write(`${blocks.length} blocks written to ${values['as-text']}.\n`);
  } else if (problems.length > 0 || imported.length === 0) {
    process.stderr.write(`${formatProblems(problems)}\nNothing was written.\n`);
    process.exitCode = 1;
  } else for (const file of imported) write(file);
}

function write({ language, files, headings }: ImportedFile): void {
  for (const [name, text] of files) {
    if (values['dry-run']) continue;
    const target = join(values.content, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const entries = [...files.keys()].filter((name) => name.startsWith('paragraphs/'));
  const more = [...files.keys()].filter((name) => !name.startsWith('paragraphs/'));
  process.stdout.write(
    `${entries.length} entries ${values['dry-run'] ? 'would be written' : 'written'} to ${values.content}/paragraphs/${language}.\n` +
      `${more.map((name) => `  and ${values.content}/${name}\n`).join('')}` +
      `Headings of the file, to compare with taxonomy/sections.yaml:\n${headings.map((title) => `  ${title}\n`).join('')}`,
  );
}

/** What a PDF left open, with the unit that it is nearest to. */
function unsureIn({ path: file, text, units }: ImportedFile): string {
  if (text.unsure.length === 0) return '';
  const rows = text.unsure.map(({ line, taken, instead }) => {
    const place = placeOf(line);
    const unit = units.findLast((one) => one.line <= line);
    return `  page ${place.page}, line ${place.line}, ${unit?.id ?? 'before the first unit'}: ${taken}, or ${instead}\n`;
  });
  return `Not sure in ${file}: a hyphen at the end of a line that may be the word's own.\n${rows.join('')}\n`;
}
