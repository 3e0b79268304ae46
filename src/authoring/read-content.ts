/** Reads content/ from disk, outside Astro, with the line of everything: for checks and scripts. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import {
  askedFiles,
  entryFiles,
  listFiles,
  type NumberedFiles,
  noteFiles,
  readLists,
  receivedFile,
  receivedHashFile,
  stringFiles,
} from '../content-files.ts';
import type { AskedInput, CorpusInput, EntryInput } from '../model/corpus-input.ts';
import { isLanguage, type Language, languageCodes, sourceLanguage } from '../model/languages.ts';
import type { ListInput } from '../model/lists.ts';
import { compare, type Problem } from '../model/problems.ts';
import type { UiStrings } from '../schemas/ui.ts';
import { checkStrings, type StringsFile } from './check-strings.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHandedLayers } from './handed-layers.ts';
import { hashWords } from './hash-words.ts';
import { readJson } from './json-file.ts';
import { readEntry } from './read-entry.ts';
import { noLessons, readLessons } from './read-lessons.ts';
import { readNotes } from './read-notes.ts';
import { salvage } from './salvage.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadContent {
  input: CorpusInput;
  problems: Problem[];
  /** What stands around the corpus on pages and in files. */
  besides: Besides;
}

export interface Besides {
  /** Interface strings of the languages whose file is right. */
  strings: ReadonlyMap<Language, UiStrings>;
  /** Pages of running text by language and name, `en/edition`: their Markdown. */
  prose: ReadonlyMap<string, string>;
}

/**
 * `folder` is the content folder; `name` is how problems call it, e.g. `content`. The text alone,
 * with its lists and without notes, is read in a fifth of the time.
 */
export function readContent(
  folder: string,
  name = 'content',
  wanted: 'all' | 'text' = 'all',
): ReadContent {
  const reader = new Reader(folder, name);
  const languages = reader.languages();
  const { problems: ofLessons, ...lessons } =
    wanted === 'all' ? readLessons(folder, name, languages) : noLessons;
  const { handed, problems: ofHanded } = readHandedLayers(folder, name);
  reader.problems.push(...ofLessons, ...ofHanded);
  const input: CorpusInput = {
    languages,
    paragraphs: reader.entries(languages, entryFiles.paragraphs),
    translations: reader.entries(languages, entryFiles.translations),
    ...readLists((list) =>
      reader.list(listFiles[list].path, listFiles[list].schema, listFiles[list].none),
    ),
    ...(wanted === 'all' ? reader.notes(languages) : { notes: [], refusedNotes: new Set() }),
    asked: wanted === 'all' ? reader.asked(languages) : [],
    ...lessons,
    handed,
    received: { file: `${name}/${receivedFile}`, text: reader.received() },
    hash: hashWords,
  };
  if (wanted === 'text') return { input, problems: reader.problems, besides: reader.besides() };
  for (const code of languages) {
    reader.strings(code);
    for (const page of entryFiles.prose.names) reader.prose(code, page);
  }
  reader.problems.push(...checkStrings(reader.uiFiles));
  return { input, problems: reader.problems, besides: reader.besides() };
}

class Reader {
  readonly problems: Problem[] = [];
  readonly uiFiles: StringsFile[] = [];
  private readonly proseBodies = new Map<string, string>();
  private readonly folder: string;
  private readonly name: string;

  constructor(folder: string, name: string) {
    this.folder = folder;
    this.name = name;
  }

  besides(): Besides {
    const strings = new Map(this.uiFiles.map((one) => [one.language, one.strings]));
    return { strings, prose: this.proseBodies };
  }

  /** The languages that have interface strings, and always the source language. */
  languages(): Language[] {
    const names = this.names(stringFiles.folder);
    for (const name of names) {
      const code = name.replace(/\.json$/u, '');
      if (code !== name && isLanguage(code)) continue;
      this.problems.push({
        code: 'file-name',
        file: `${this.name}/${stringFiles.folder}/${name}`,
        message: `A file <language>.json was expected, one of ${languageCodes.join(', ')}.`,
        remedy: 'Rename it, or move it out of the folder.',
      });
    }
    return languageCodes.filter(
      (code) => code === sourceLanguage || names.includes(`${code}.json`),
    );
  }

  /** The received text, which no one may change: its hash is kept beside it. */
  received(): string | undefined {
    const text = this.text(receivedFile);
    const recorded = this.text(receivedHashFile)?.split(/\s/u)[0];
    if (text === undefined || recorded === undefined) return text;
    const found = createHash('sha256').update(this.bytes(receivedFile)).digest('hex');
    if (found !== recorded) {
      this.problems.push({
        code: 'received-changed',
        file: `${this.name}/${receivedFile}`,
        message: `The SHA-256 of the file is ${found}; ${recorded} was expected.`,
        remedy: 'Restore the file byte for byte; departures from it go into emendations.yaml.',
      });
    }
    return text;
  }

  /** A YAML list or map against its schema; `none` stands in for what is refused. */
  list<T>(path: string, schema: z.ZodType<T>, none: T): ListInput<T> {
    const file = `${this.name}/${path}`;
    const text = this.text(path);
    const nowhere = (): undefined => undefined;
    if (text === undefined) return { file, data: none, lineOf: nowhere, partial: true };
    const yaml = readYaml(text, file);
    this.problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return { file, data: none, lineOf: nowhere, partial: true };
    this.problems.push(
      ...validate(schema, yaml.value, { file, lineOf: yaml.lineOf, firstLine: 1 }),
    );
    const { data, lineOf, replaced } = salvage(schema, yaml.value, none, yaml.lineOf);
    return { file, data, lineOf, partial: replaced.size > 0 };
  }

  /** What readers ask for, of the languages that have it. */
  asked(languages: readonly Language[]): AskedInput[] {
    const { folder, schema } = askedFiles;
    return languages.flatMap((language) => {
      const path = `${folder}/${language}.yaml`;
      if (!existsSync(join(this.folder, path))) return [];
      const none: AskedInput['data'] = { units: {}, terms: {}, alike: [] };
      const { partial, ...read } = this.list(path, schema, none);
      // What was refused is reported; the rest could only be told to be too little.
      return partial ? [] : [{ language, ...read }];
    });
  }

  strings(language: Language): void {
    const path = `${stringFiles.folder}/${language}.json`;
    const file = `${this.name}/${path}`;
    const text = this.text(path);
    if (text === undefined) return;
    const json = readJson(text, file);
    this.problems.push(...json.problems);
    if (json.problems.length > 0) return;
    const parsed = stringFiles.schema.safeParse(json.value);
    if (parsed.success) {
      this.uiFiles.push({ language, file, strings: parsed.data, lineOf: json.lineOf });
      return;
    }
    this.problems.push(
      ...validate(stringFiles.schema, json.value, { file, lineOf: json.lineOf, firstLine: 1 }),
    );
  }

  /** A page of running text: its front matter is checked, its words are kept as they are written. */
  prose(language: Language, page: string): void {
    const path = `${entryFiles.prose.folder}/${language}/${page}.mdx`;
    const file = `${this.name}/${path}`;
    const source = this.text(path);
    if (source === undefined) return;
    const front = readFrontMatter(source, file, 'page');
    if ('missing' in front) this.problems.push(front.missing);
    else if (front.problems.length > 0) this.problems.push(...front.problems);
    else {
      this.proseBodies.set(`${language}/${page}`, front.body);
      const place = { file, lineOf: front.lineOf, firstLine: 1 };
      this.problems.push(...validate(entryFiles.prose.schema, front.value, place));
    }
  }

  /** The entries of the published languages among those of the kind. */
  entries<T extends { number: number }>(
    published: readonly Language[],
    { folder, languages, schema, none }: NumberedFiles<T>,
  ): EntryInput<T>[] {
    return languages
      .filter((language) => published.includes(language))
      .flatMap((language) =>
        this.names(`${folder}/${language}`).flatMap((name) => {
          const path = `${folder}/${language}/${name}`;
          const file = `${this.name}/${path}`;
          const read = readEntry({ file, language, source: this.text(path) ?? '', schema, none });
          this.problems.push(...read.problems);
          return read.entry ? [read.entry] : [];
        }),
      );
  }

  notes(languages: readonly Language[]): Pick<CorpusInput, 'notes' | 'refusedNotes'> {
    const read = readNotes(
      join(this.folder, noteFiles.folder),
      `${this.name}/${noteFiles.folder}`,
      languages,
    );
    this.problems.push(...read.problems);
    return { notes: read.notes, refusedNotes: read.refused };
  }

  private names(path: string): string[] {
    const full = join(this.folder, path);
    return existsSync(full) ? readdirSync(full).sort(compare) : [];
  }

  private bytes(path: string): Buffer {
    return readFileSync(join(this.folder, path));
  }

  text(path: string): string | undefined {
    if (existsSync(join(this.folder, path))) return this.bytes(path).toString('utf8');
    this.problems.push({
      code: 'file-missing',
      file: `${this.name}/${path}`,
      message: 'The file does not exist; it was expected here.',
      remedy: 'Restore it.',
    });
    return undefined;
  }
}
