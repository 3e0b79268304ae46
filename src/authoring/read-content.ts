/** Reads content/ from disk, outside Astro, with the line of everything: for checks and scripts. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { CorpusInput, EntryInput, ListInput } from '../model/corpus-input.ts';
import { splitEntry } from '../model/entry.ts';
import { type Language, languageCodes, sourceLanguage } from '../model/languages.ts';
import { compare, type Problem } from '../model/problems.ts';
import { paragraphSchema } from '../schemas/paragraph.ts';
import { sourceSchema } from '../schemas/source.ts';
import {
  deadlineSchema,
  exceptionsSchema,
  goalSchema,
  principleSchema,
  sectionSchema,
  termSchema,
} from '../schemas/taxonomy.ts';
import { translationSchema } from '../schemas/translation.ts';
import { uiSchema } from '../schemas/ui.ts';
import { parseEntry } from './parse-entry.ts';
import { hashWords } from './hash-words.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadContent {
  input: CorpusInput;
  problems: Problem[];
}

/** `folder` is the content folder; `name` is how problems call it, e.g. `content`. */
export function readContent(folder: string, name = 'content'): ReadContent {
  const reader = new Reader(folder, name);
  const languages = languageCodes.filter((code) => existsSync(join(folder, 'ui', `${code}.json`)));
  const input: CorpusInput = {
    languages,
    paragraphs: reader.entries(sourceLanguage, paragraphSchema),
    translations: languages
      .filter((code) => code !== sourceLanguage)
      .flatMap((code) => reader.entries(code, translationSchema)),
    sections: reader.list('taxonomy/sections.yaml', z.array(sectionSchema), []),
    principles: reader.list('taxonomy/principles.yaml', z.array(principleSchema), []),
    goals: reader.list('taxonomy/goals.yaml', z.array(goalSchema), []),
    deadlines: reader.list('taxonomy/deadlines.yaml', z.array(deadlineSchema), []),
    terms: reader.list('taxonomy/terms.yaml', z.array(termSchema), []),
    exceptions: reader.list('taxonomy/exceptions.yaml', exceptionsSchema, {
      numbers: [],
      terms: [],
    }),
    source: reader.list('source/emendations.yaml', sourceSchema, {
      punctuation: { rule: 'full-width', pairs: {} },
      reasons: {},
      emendations: [],
      kept: [],
    }),
    received: {
      file: `${name}/source/received.zh.txt`,
      text: reader.text('source/received.zh.txt') ?? '',
    },
    hash: hashWords,
  };
  for (const code of languages) reader.list(`ui/${code}.json`, uiSchema, undefined);
  return { input, problems: reader.problems };
}

class Reader {
  readonly problems: Problem[] = [];
  private readonly folder: string;
  private readonly name: string;

  constructor(folder: string, name: string) {
    this.folder = folder;
    this.name = name;
  }

  text(path: string): string | undefined {
    const full = join(this.folder, path);
    if (existsSync(full)) return readFileSync(full, 'utf8');
    this.problems.push({
      code: 'file-missing',
      file: `${this.name}/${path}`,
      message: 'The file does not exist; it was expected here.',
      remedy: 'Restore it.',
    });
    return undefined;
  }

  /** A YAML or JSON file against its schema; the fallback stands in while problems are collected. */
  list<T>(path: string, schema: z.ZodType<T>, fallback: T): ListInput<T>;
  list<T>(path: string, schema: z.ZodType<T>, fallback: undefined): ListInput<T | undefined>;
  list<T>(path: string, schema: z.ZodType<T>, fallback: T | undefined): ListInput<T | undefined> {
    const file = `${this.name}/${path}`;
    const text = this.text(path);
    if (text === undefined) return { file, data: fallback, lineOf: () => undefined };
    const yaml = readYaml(text, file);
    this.problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return { file, data: fallback, lineOf: yaml.lineOf };
    const { data, problems } = validate(schema, yaml.value, { file, lineOf: yaml.lineOf, firstLine: 1 });
    this.problems.push(...problems);
    return { file, data: data ?? fallback, lineOf: yaml.lineOf };
  }

  entries<T>(language: Language, schema: z.ZodType<T>): EntryInput<T>[] {
    const folder = join(this.folder, 'paragraphs', language);
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).sort(compare);
    return names.flatMap((entry) => {
      const read = this.entry(`paragraphs/${language}/${entry}`, language, schema);
      return read ? [read] : [];
    });
  }

  private entry<T>(
    path: string,
    language: Language,
    schema: z.ZodType<T>,
  ): EntryInput<T> | undefined {
    const file = `${this.name}/${path}`;
    const report = (code: string, line: number, message: string, remedy: string): undefined => {
      this.problems.push({ code, file, line, message, remedy });
    };
    if (!path.endsWith('.mdx')) {
      return report('file-name', 1, 'Only .mdx entries were expected here.', 'Move or rename it.');
    }
    const source = this.text(path) ?? '';
    const split = splitEntry(source);
    if (!split) {
      return report(
        'front-matter-missing',
        1,
        'The entry does not begin with front matter between two lines ---.',
        'Add it; content/README.md shows an entry.',
      );
    }
    const yaml = readYaml(split.frontMatter, file, 2);
    this.problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return undefined;
    const place = { file, lineOf: yaml.lineOf, firstLine: 1 };
    const { data, problems } = validate(schema, yaml.value, place);
    this.problems.push(...problems);
    try {
      const text = parseEntry(source, language);
      return data === undefined ? undefined : { file, language, data, text, lineOf: yaml.lineOf };
    } catch (error) {
      const line = errorLine(error);
      const what = error instanceof Error ? error.message : String(error);
      return report('mdx-syntax', line, `This is not MDX: ${what}`, 'Write \\{ and \\< for these marks in plain words.');
    }
  }
}

const errorLine = (error: unknown): number => {
  const place: unknown = typeof error === 'object' && error && 'line' in error ? error.line : 1;
  return typeof place === 'number' ? place : 1;
};
