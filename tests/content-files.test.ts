/** The manifest of content: every file of content/ has its place there, and every place its file. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  askedFiles,
  cardFiles,
  entryFiles,
  lessonFiles,
  listFiles,
  listNames,
  noteFiles,
  receivedFile,
  receivedHashFile,
  stringFiles,
} from '../src/content-files.ts';
import { languageCodes } from '../src/model/languages.ts';

const content = join(import.meta.dirname, '..', 'content');
const files = readdirSync(content, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
  .map((path) => path.replaceAll('\\', '/'));

const single = [
  'README.md',
  receivedFile,
  receivedHashFile,
  ...listNames.map((name) => listFiles[name].path),
  ...languageCodes.map((code) => `${stringFiles.folder}/${code}.json`),
  ...languageCodes.map((code) => `${askedFiles.folder}/${code}.yaml`),
];

/** Whether an entry file is of one of the kinds, in a language that the kind has. */
const isEntry = (path: string): boolean =>
  Object.values(entryFiles).some(({ folder, languages }) =>
    languages.some((code) => path.startsWith(`${folder}/${code}/`) && path.endsWith('.mdx')),
  );

/** Whether a file is of a language on a section. */
const isOfSection = (path: string): boolean =>
  [lessonFiles, cardFiles].some(({ folder }) =>
    languageCodes.some((code) => path.startsWith(`${folder}/${code}/`) && path.endsWith('.yaml')),
  );

test('no file of content/ is left out', () => {
  const strange = files.filter(
    (path) =>
      !single.includes(path) &&
      !isEntry(path) &&
      !isOfSection(path) &&
      !path.startsWith(`${noteFiles.folder}/`),
  );
  assert.deepEqual(strange, []);
});

test('every file that is named singly is there', () => {
  assert.deepEqual(
    single.filter((path) => !existsSync(join(content, path))),
    [],
  );
});

test('the languages of the entries are those of the list, each once in the paragraphs', () => {
  const { paragraphs, translations, prose } = entryFiles;
  assert.deepEqual([...paragraphs.languages, ...translations.languages], [...languageCodes]);
  assert.deepEqual([...prose.languages], [...languageCodes]);
});
