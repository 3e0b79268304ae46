/** What views are made from, for tests: the Compact in Chinese, and mini in two languages. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/authoring/check-content.ts';
import type { Language } from '../src/model/languages.ts';
import { formatProblems } from '../src/model/problems.ts';
import { uiSchema } from '../src/schemas/ui.ts';
import type { Reading } from '../src/views/reading.ts';
import { clear, layOut } from './content-folder.ts';

const content = join(import.meta.dirname, '..', 'content');

/** What a content folder holds, in a language. */
export function readingOf(folder: string, language: Language): Reading {
  const { corpus, problems } = checkContent(folder);
  assert.deepEqual(problems, [], formatProblems(problems));
  return { corpus, language, strings: stringsOf(folder, language) };
}

/** The interface strings of a content folder. */
export const stringsOf = (folder: string, language: Language): Reading['strings'] =>
  uiSchema.parse(JSON.parse(readFileSync(join(folder, 'ui', `${language}.json`), 'utf8')));

/** The Compact in a language, as it is published. */
export const published = (language: Language): Reading => readingOf(content, language);

/** The Compact in Chinese, as it is published. */
export const chinese = (): Reading => published('zh');

/** Mini in Chinese or English; `edit` may change the folder before it is read. */
export function mini(language: Language, edit?: (folder: string) => void): Reading {
  const folder = layOut();
  edit?.(folder);
  const reading = readingOf(folder, language);
  clear(folder);
  return reading;
}
