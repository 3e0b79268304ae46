/**
 * npm run import-text -- --lang en FILE [--content FOLDER] [--as-text OUT] [--dry-run]
 * Writes the entries of a language from a text of the Compact; writes nothing when anything fails.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importTable } from '../src/authoring/import-table.ts';
import { importText } from '../src/authoring/import-text.ts';
import { parseXml } from '../src/authoring/parse-xml.ts';
import { readContent } from '../src/authoring/read-content.ts';
import { isLanguage, languageCodes } from '../src/model/languages.ts';
import { formatProblems } from '../src/model/problems.ts';
import { readResolution } from '../src/resolution/read-resolution.ts';
import { optionsOf, refuse } from './options.mjs';

const usage = `
npm run import-text -- --lang ${languageCodes.join('|')} FILE [--content FOLDER] [--as-text OUT] [--dry-run]

Takes over a text of the Compact. FILE is one of these:
- the .docx of the whole resolution A/RES/79/1 (annex I is found in it), or of the annex alone;
- plain text in UTF-8: made by hand, or copied from a web page as it comes.
A PDF is not read.

--as-text writes what was found in FILE to OUT, as plain text, and no entries.
--dry-run only tries, and shows every unit: its length, that of the Chinese, its first words.
Nothing is written when anything fails. Problems name the line of the file; of a .docx, the paragraph.

Where the United Nations has the files:
- documents.un.org, by the symbol A/RES/79/1: a .docx in each language;
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
const file = positionals[0];
const language = values.lang ?? '';

if (file === undefined || !isLanguage(language)) {
  refuse(usage, file === undefined ? 'no FILE was named' : `no language ${language}`);
} else if (!existsSync(file)) {
  refuse(usage, `there is no file ${file}`);
} else {
  const { input } = readContent(values.content);
  const text = await readResolution(readFileSync(file), language, file, { parseXml });
  const imported = importText(text.blocks, language, file, input);
  const { files, headings, units } = imported;
  // A file that could not be read has no units either, and that is one thing, not many.
  const problems = text.problems.length > 0 ? text.problems : imported.problems;
  if (values['dry-run'] && text.problems.length === 0) {
    process.stdout.write(`${importTable(units, input)}\n\n`);
  }
  if (values['as-text'] !== undefined && text.problems.length === 0) {
    writeFileSync(values['as-text'], `${text.blocks.map((block) => block.text).join('\n\n')}\n`);
    process.stdout.write(`${text.blocks.length} blocks written to ${values['as-text']}.\n`);
  } else if (problems.length > 0) {
    process.stderr.write(`${formatProblems(problems)}\nNothing was written.\n`);
    process.exitCode = 1;
  } else {
    for (const [path, text] of files) {
      if (values['dry-run']) continue;
      const target = join(values.content, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    process.stdout.write(
      `${files.size} entries ${values['dry-run'] ? 'would be written' : 'written'} to ${values.content}/paragraphs/${language}.\n` +
        `Headings of the file, to compare with taxonomy/sections.yaml:\n${headings.map((title) => `  ${title}\n`).join('')}`,
    );
  }
}
