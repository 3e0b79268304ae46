/** What views are made from, for tests: the Compact in Chinese, and mini in two languages. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/authoring/check-content.ts';
import type { Yielded } from '../src/checks/assemble.ts';
import type { Corpus } from '../src/model/corpus.ts';
import type { Language } from '../src/model/languages.ts';
import { formatProblems } from '../src/model/problems.ts';
import { standingOf } from '../src/model/standing.ts';
import { uiSchema } from '../src/schemas/ui.ts';
import type { Reading } from '../src/views/reading.ts';
import { clear, layOut } from './content-folder.ts';
import { publishedContent } from './published-content.ts';

/** What is published. */
export const contentFolder = join(import.meta.dirname, '..', 'content');

/** What a view needs, with what has yielded to official text. */
interface ReadingOfContent extends Reading {
  yielded: Yielded;
}

/** What a content folder holds, in a language. */
export function readingOf(folder: string, language: Language): ReadingOfContent {
  const { corpus, problems, yielded } = checkContent(folder);
  assert.deepEqual(problems, [], formatProblems(problems));
  return { corpus, language, strings: stringsOf(folder, language), yielded };
}

/** The notes that are written in a language, those too that an official text has silenced. */
export const writtenNotes = (
  { corpus, yielded }: ReadingOfContent,
  language: Language,
): { id: string; layer: string; place: string }[] => [
  ...corpus.notes[language].map(({ id, layer, place }) => ({ id, layer, place })),
  ...yielded.silent
    .filter((note) => note.language === language)
    .map(({ layer, name, data }) => ({ id: `${layer}/${name}`, layer, place: data.unit })),
];

/** The interface strings of a content folder. */
export const stringsOf = (folder: string, language: Language): Reading['strings'] =>
  uiSchema.parse(JSON.parse(readFileSync(join(folder, 'ui', `${language}.json`), 'utf8')));

/** The Compact in a language, as it is published. */
export function published(language: Language): ReadingOfContent {
  const { corpus, yielded } = publishedContent();
  return { corpus, language, strings: stringsOf(contentFolder, language), yielded };
}

/** The Compact in Chinese, as it is published. */
export const chinese = (): ReadingOfContent => published('zh');

/** Why golden files of a language are not for its words: they have the words of our translation. */
export const officialText = (corpus: Corpus, language: Language): string | false =>
  ['official', 'mixed'].includes(standingOf(corpus, language)) && 'its text is official';

/** Mini in Chinese or English; `edit` may change the folder before it is read. */
export function mini(language: Language, edit?: (folder: string) => void): Reading {
  const folder = layOut();
  edit?.(folder);
  const reading = readingOf(folder, language);
  clear(folder);
  return reading;
}
