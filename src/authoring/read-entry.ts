/** Reads one paragraph entry: front matter and words, each as far as the other's faults allow. */

import type { z } from 'astro/zod';
import type { EntryInput } from '../model/corpus-input.ts';
import { entryNumber } from '../model/entry.ts';
import type { EntryText } from '../model/entry-text.ts';
import type { Language } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseEntry } from './parse-entry.ts';
import { salvage } from './salvage.ts';
import { validate } from './validate.ts';

interface Source<T> {
  file: string;
  language: Language;
  source: string;
  schema: z.ZodType<T>;
  /** Facts that stand in for refused ones, by the number in the file's name. */
  none: (number: number) => T;
}

export function readEntry<T extends { number: number }>(
  given: Source<T>,
): { entry?: EntryInput<T>; problems: Problem[] } {
  const { file, language, source, schema } = given;
  const problems: Problem[] = [];
  if (!file.endsWith('.mdx')) return { problems: [notAnEntry(file)] };
  const none = given.none(entryNumber(file) ?? 0);
  const nothing = { file, language, data: none, replaced: new Set(Object.keys(none)) };
  const yaml = readFrontMatter(source, file, 'entry');
  if ('missing' in yaml) {
    problems.push(yaml.missing);
    return { entry: { ...nothing, lineOf: () => undefined }, problems };
  }
  problems.push(...yaml.problems);
  const text = readText(given, problems);
  if (yaml.problems.length > 0)
    return { entry: { ...nothing, text, lineOf: yaml.lineOf }, problems };
  problems.push(...validate(schema, yaml.value, { file, lineOf: yaml.lineOf, firstLine: 1 }));
  const facts = salvage(schema, yaml.value, none, yaml.lineOf);
  return { entry: { file, language, text, ...facts }, problems };
}

function readText(
  { file, language, source }: Source<unknown>,
  problems: Problem[],
): EntryText | undefined {
  try {
    return parseEntry(source, language);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    problems.push({
      code: 'mdx-syntax',
      file,
      line: errorLine(error),
      message: `This is not MDX: ${what}`,
      remedy: 'Write \\{ and \\< for these marks in plain words.',
    });
    return undefined;
  }
}

const notAnEntry = (file: string): Problem => ({
  code: 'file-name',
  file,
  message: 'Only entries, named 001.mdx and so on, were expected here.',
  remedy: 'Move or rename it.',
});

/** The MDX parser names the line, or only the place where it gave up. */
function errorLine(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 1;
  if ('line' in error && typeof error.line === 'number') return error.line;
  if ('place' in error && typeof error.place === 'object' && error.place && 'line' in error.place) {
    return typeof error.place.line === 'number' ? error.place.line : 1;
  }
  return 1;
}
