/** Reads content/lessons and content/cards: a YAML file per language and section. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { cardFiles, lessonFiles } from '../content-files.ts';
import { readLessonWords } from '../markdown/lesson-words.ts';
import type { CardsInput, LessonInput, SectionFile } from '../model/corpus-input.ts';
import { isLanguage, type Language, sourceLanguage } from '../model/languages.ts';
import { compare, type Problem } from '../model/problems.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadLessons {
  lessons: LessonInput[];
  cards: CardsInput[];
  /** Files that could not be read, and were reported: nothing is said of them twice. */
  refusedLessons: ReadonlySet<string>;
  problems: Problem[];
}

/** For those who read the text alone. */
export const noLessons: ReadLessons = {
  lessons: [],
  cards: [],
  refusedLessons: new Set(),
  problems: [],
};

/** `folder` is content/ on disk, `name` how problems call it. A missing folder has no files. */
export function readLessons(
  folder: string,
  name: string,
  languages: readonly Language[],
): ReadLessons {
  const problems: Problem[] = [];
  const refused = new Set<string>();
  const read = <T>({ folder: kind, schema }: { folder: string; schema: z.ZodType<T> }) =>
    pathsIn(join(folder, kind)).flatMap((path): (SectionFile & { data: T })[] => {
      const file = `${name}/${kind}/${path}`;
      const [, language = '', section = ''] = /^([a-z]{2})\/([a-z0-9-]+)\.yaml$/u.exec(path) ?? [];
      if (!isLanguage(language) || !languages.includes(language)) {
        problems.push(misplaced(file, kind, languages));
        return [];
      }
      const yaml = readYaml(readFileSync(join(folder, kind, path), 'utf8'), file);
      const parsed = schema.safeParse(yaml.value);
      if (yaml.problems.length === 0 && parsed.success)
        return [{ file, language, section, data: parsed.data, lineOf: yaml.lineOf }];
      const place = { file, lineOf: yaml.lineOf, firstLine: 1 };
      problems.push(...yaml.problems);
      if (yaml.problems.length === 0) problems.push(...validate(schema, yaml.value, place));
      refused.add(`${kind}/${language}/${section}`);
      return [];
    });
  return {
    lessons: read(lessonFiles).map((one) => ({
      ...one,
      ...readLessonWords(one.data, one.language === sourceLanguage),
    })),
    cards: read(cardFiles),
    refusedLessons: refused,
    problems,
  };
}

const pathsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .map((path) => path.replaceAll('\\', '/'))
        .sort(compare)
    : [];

const misplaced = (file: string, kind: string, languages: readonly Language[]): Problem => ({
  code: 'lesson-place',
  file,
  message: `A file ${kind}/<language>/<section>.yaml was expected, its language one of ${languages.join(', ')}.`,
  remedy: 'Move or rename it.',
});
