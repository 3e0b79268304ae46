/**
 * npm run import-text -- --lang en FILE [--content FOLDER] [--dry-run]
 * Writes the entries of a language from a plain-text version; writes nothing when anything fails.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importText } from '../src/authoring/import-text.ts';
import { readContent } from '../src/authoring/read-content.ts';
import { isLanguage, languageCodes } from '../src/model/languages.ts';
import { formatProblems } from '../src/model/problems.ts';
import { optionsOf, refuse } from './options.mjs';

const usage = `
npm run import-text -- --lang ${languageCodes.join('|')} FILE [--content FOLDER] [--dry-run]

Takes over a plain-text version of the Compact; --dry-run only tries. Nothing is written when anything fails.
`;

const { values, positionals } = optionsOf(usage, {
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    content: { type: 'string', default: 'content' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const file = positionals[0];
const language = values.lang ?? '';

if (file === undefined || !isLanguage(language)) {
  refuse(usage, file === undefined ? 'no FILE was named' : `no language ${language}`);
} else {
  const { input } = readContent(values.content);
  const { files, problems, headings } = importText(
    readFileSync(file, 'utf8'),
    language,
    file,
    input,
  );
  if (problems.length > 0) {
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
