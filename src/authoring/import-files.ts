/**
 * Takes over one file of the Compact or six, each in the language of its words: all of them, or
 * none. Nothing is written here.
 */

import type { CorpusInput } from '../model/corpus-input.ts';
import { type Language, sourceLanguage } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import {
  annexIn,
  type Readers,
  type ResolutionText,
  type WholeText,
  wordsOfFile,
} from '../resolution/read-resolution.ts';
import { UnreadableFile } from '../resolution/unreadable-file.ts';
import { type Imported, importText } from './import-text.ts';
import { languageOf } from './language-of.ts';
import { withNewSource } from './official-source.ts';
import { placedProblem } from './placed-problem.ts';

export interface GivenFile {
  /** Named in problems. */
  path: string;
  bytes: Uint8Array;
  /** Asked for; else the words tell. */
  language?: Language | undefined;
}

export interface ImportedFile extends Imported {
  path: string;
  language: Language;
  text: ResolutionText;
}

export interface ImportedFiles {
  imported: ImportedFile[];
  /** Of all files, with places that a person finds: page and line of a PDF. */
  problems: Problem[];
}

/** `input` is the content as it stands. Never fails for what a file holds. */
export async function importFiles(
  given: readonly GivenFile[],
  input: CorpusInput,
  readers: Readers,
): Promise<ImportedFiles> {
  const problems: Problem[] = [];
  const texts = new Map<Language, { path: string; text: ResolutionText }>();
  for (const file of given) {
    const { path } = file;
    try {
      const language = file.language ?? (await languageIn(file, input, readers));
      const before = texts.get(language);
      if (before) problems.push(languageTwice(path, before.path, language));
      const whole: WholeText = await wordsOfFile(file.bytes, language, readers);
      const text = annexIn(whole, language, path);
      problems.push(...text.problems);
      texts.set(language, { path, text });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      problems.push(error.problemOf(path));
    }
  }
  // The Chinese first: the others remember the Chinese that they stand beside.
  const order = [...texts].sort(
    ([a], [b]) => Number(b === sourceLanguage) - Number(a === sourceLanguage),
  );
  const imported: ImportedFile[] = [];
  let current = input;
  for (const [language, { path, text }] of order) {
    // A text that could not be read has no units either, and that is one thing, not many.
    if (text.problems.length > 0) continue;
    const one = importText(text.blocks, language, path, current);
    problems.push(...one.problems);
    imported.push({ ...one, path, language, text });
    if (language === sourceLanguage) current = withNewSource(current, one.files);
  }
  return { imported, problems: problems.map(placedProblem) };
}

/** Throws UnreadableFile when the words are those of no language that is known. */
async function languageIn(
  { bytes }: GivenFile,
  input: CorpusInput,
  readers: Readers,
): Promise<Language> {
  const { blocks } = await wordsOfFile(bytes, 'en', readers);
  const language = languageOf(blocks.map(({ text }) => text).join(' '), input);
  if (language !== undefined) return language;
  throw new UnreadableFile(
    'language-unknown',
    `The ${blocks.length} paragraphs of the file are in none of the languages of the edition.`,
    'Take the file out of the folder, or name its language with --lang.',
  );
}

const languageTwice = (file: string, before: string, language: Language): Problem => ({
  code: 'language-twice',
  file,
  message: `The words of the file are ${language}, and so are those of ${before}.`,
  remedy: 'Leave one of the two in the folder.',
});
