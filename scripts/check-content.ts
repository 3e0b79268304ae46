/**
 * npm run check:content [FOLDER] [-- --placed] [-- --stale DAYS]: lists everything that is wrong in content/,
 * with --placed what has yielded to official text, and with --stale the notes that nobody has looked at for so many days, which fails nothing.
 */

import { checkContent } from '../src/authoring/check-content.ts';
import { formatStale, staleNotes } from '../src/authoring/stale-notes.ts';
import { yieldedInBrief, yieldedInFull } from '../src/authoring/yielded.ts';
import type { Corpus } from '../src/model/corpus.ts';
import { formatProblems } from '../src/model/problems.ts';
import { optionsOf } from './options.mjs';

const usage = `
npm run check:content [-- FOLDER]           lists everything that is wrong in content/, or in FOLDER
npm run check:content -- --placed           and what notes and links have yielded to official text
npm run check:content -- --stale DAYS       and the notes that nobody has looked at for so many days
`;
const { positionals, values } = optionsOf(usage, {
  allowPositionals: true,
  options: { placed: { type: 'boolean', default: false }, stale: { type: 'string' } },
});
const folder = positionals[0] ?? 'content';
const { corpus, problems, yielded } = checkContent(folder, folder);
if (problems.length > 0) {
  process.stderr.write(formatProblems(problems));
  process.exitCode = 1;
} else {
  const { paragraphs, units, emendations, languages } = corpus;
  process.stdout.write(
    `${folder}: ${paragraphs.length} paragraphs, ${units.size} units, ${emendations.length} emendations, languages ${languages.join(' ')}; nothing wrong.\n${yieldedInBrief(yielded)}`,
  );
  if (values.placed) process.stdout.write(yieldedInFull(yielded));
  if (values.stale !== undefined) listStale(values.stale, corpus);
}

function listStale(given: string, { layers, languages, notes }: Corpus): void {
  if (!/^\d+$/u.test(given)) {
    process.stderr.write(`--stale: a whole number of days was expected, not "${given}".\n`);
    process.exitCode = 1;
    return;
  }
  const dated = new Set(layers.filter(({ order }) => order === 'time').map(({ id }) => id));
  const all = languages.flatMap((language) => notes[language]);
  const today = new Date().toISOString().slice(0, 10);
  process.stdout.write(
    formatStale(staleNotes(all, dated, Number(given), today), Number(given), folder),
  );
}
