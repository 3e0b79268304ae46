/** Reads content/notes: every note of every layer, each as far as it can be read. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteFiles } from '../content-files.ts';
import { readNoteBody } from '../markdown/note-body.ts';
import type { NoteInput } from '../model/corpus-input.ts';
import { isLanguage, type Language, sourceLanguage } from '../model/languages.ts';
import { compare, type Problem } from '../model/problems.ts';
import { readFrontMatter } from './front-matter.ts';
import { validate } from './validate.ts';

/** `folder` is content/notes on disk, `name` how problems call it. A missing folder has no notes. */
export function readNotes(
  folder: string,
  name: string,
  languages: readonly Language[],
): { notes: NoteInput[]; refused: Set<string>; problems: Problem[] } {
  const notes: NoteInput[] = [];
  const problems: Problem[] = [];
  const refused = new Set<string>();
  const paths = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .map((path) => path.replaceAll('\\', '/'))
        .sort(compare)
    : [];
  for (const path of paths) {
    const file = `${name}/${path}`;
    const [, layer = '', language = '', note = ''] = pathPattern.exec(path) ?? [];
    if (!isLanguage(language) || !languages.includes(language)) {
      problems.push(misplaced(file, languages));
      continue;
    }
    const read = readNote(readFileSync(join(folder, path), 'utf8'), file, language);
    problems.push(...read.problems);
    if (read.note) notes.push({ file, layer, language, name: note, ...read.note });
    else refused.add(`${layer}/${language}`);
  }
  return { notes, refused, problems };
}

const pathPattern = /^([a-z][a-z0-9-]*)\/([a-z]{2})\/([a-z0-9][a-z0-9.-]*)\.md$/u;

const misplaced = (file: string, languages: readonly Language[]): Problem => ({
  code: 'note-place',
  file,
  message: `A note was expected in <layer>/<language>/<name>.md, its name of a-z, 0-9, "-" and ".", its language one of ${languages.join(', ')}.`,
  remedy: 'Move or rename it.',
});

type Read = Pick<NoteInput, 'data' | 'body' | 'lineOf'>;

function readNote(
  source: string,
  file: string,
  language: Language,
): { note?: Read; problems: Problem[] } {
  const front = readFrontMatter(source, file, 'note');
  if ('missing' in front) return { problems: [front.missing] };
  const { value, lineOf, problems } = front;
  if (problems.length > 0) return { problems };
  const parsed = noteFiles.schema.safeParse(value);
  if (!parsed.success) {
    return { problems: validate(noteFiles.schema, value, { file, lineOf, firstLine: 1 }) };
  }
  const body = readNoteBody(front.body, front.bodyLine, language === sourceLanguage);
  return { note: { data: parsed.data, body, lineOf }, problems: [] };
}
