/** npm run check:content [FOLDER]: lists everything that is wrong in content/. */

import { checkContent } from '../src/authoring/check-content.ts';
import { formatProblems } from '../src/model/problems.ts';
import { optionsOf } from './options.mjs';

const usage =
  'npm run check:content [-- FOLDER]     lists everything that is wrong in content/, or in FOLDER';
const { positionals } = optionsOf(usage, { allowPositionals: true });
const folder = positionals[0] ?? 'content';
const { corpus, problems } = checkContent(folder, folder);
if (problems.length > 0) {
  process.stderr.write(formatProblems(problems));
  process.exitCode = 1;
} else {
  const { paragraphs, units, emendations, languages } = corpus;
  process.stdout.write(
    `${folder}: ${paragraphs.length} paragraphs, ${units.size} units, ${emendations.length} emendations, languages ${languages.join(' ')}; nothing wrong.\n`,
  );
}
