/** Runs the import in a folder of its own, for tests: as the command does, without its process. */

import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../src/authoring/read-content.ts';
import { runImport } from '../src/authoring/run-import.ts';
import { assemble } from '../src/checks/assemble.ts';
import { splitEntry } from '../src/model/entry.ts';
import type { Language } from '../src/model/languages.ts';
import type { Problem } from '../src/model/problems.ts';

export const content = join(import.meta.dirname, '..', 'content');

/** A copy of the content that the import looks at: the text and its lists, without notes. */
export function copyOfText(): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const notes = join(content, 'notes');
  cpSync(content, folder, { recursive: true, filter: (path) => !path.startsWith(notes) });
  return folder;
}

/** What `npm run import-text` says, and why it refuses. */
export const importInto = (folder: string, paths: readonly string[], language?: Language) =>
  runImport({ content: folder, paths, language });

/** Entries of a content folder, in order, as they are written. */
export function entriesIn(folder: string, language: Language): string[] {
  const paragraphs = join(folder, 'paragraphs', language);
  return readdirSync(paragraphs)
    .sort()
    .map((name) => readFileSync(join(paragraphs, name), 'utf8'));
}

/** The words of an entry. */
export const bodyOf = (entry: string): string => splitEntry(entry)?.body.trim() ?? '';

/** What is wrong with the text of a folder, and with its lists; notes are not looked at. */
export function problemsIn(folder: string): Problem[] {
  const { input, problems } = readContent(folder, 'content', 'text');
  return [...problems, ...assemble(input).problems];
}
