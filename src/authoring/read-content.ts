/** Reads content/ from disk, outside Astro, with the line of everything: for checks and scripts. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { CorpusInput, EntryInput, ListInput } from '../model/corpus-input.ts';
import { isLanguage, type Language, languageCodes, sourceLanguage } from '../model/languages.ts';
import { compare, type Problem } from '../model/problems.ts';
import {
  actorSchema,
  commitmentSchema,
  definitionSchema,
  namedSchema,
  pointerSchema,
  verbSchema,
} from '../schemas/apparatus.ts';
import { draftingSchema } from '../schemas/drafting.ts';
import { layerSchema } from '../schemas/layer.ts';
import { type ParagraphFacts, paragraphSchema } from '../schemas/paragraph.ts';
import { type SourceFacts, sourceSchema } from '../schemas/source.ts';
import {
  deadlineSchema,
  exceptionsSchema,
  goalSchema,
  principleSchema,
  sectionSchema,
  synonymSchema,
  termSchema,
} from '../schemas/taxonomy.ts';
import { type TranslationFacts, translationSchema } from '../schemas/translation.ts';
import { uiSchema } from '../schemas/ui.ts';
import { checkStrings, type StringsFile } from './check-strings.ts';
import { hashWords } from './hash-words.ts';
import { readJson } from './json-file.ts';
import { readEntry } from './read-entry.ts';
import { readNotes } from './read-notes.ts';
import { salvage } from './salvage.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadContent {
  input: CorpusInput;
  problems: Problem[];
}

/** `folder` is the content folder; `name` is how problems call it, e.g. `content`. */
export function readContent(folder: string, name = 'content'): ReadContent {
  const reader = new Reader(folder, name);
  const languages = reader.languages();
  const input: CorpusInput = {
    languages,
    paragraphs: reader.entries(sourceLanguage, paragraphSchema, noFacts),
    translations: languages
      .filter((code) => code !== sourceLanguage)
      .flatMap((code) => reader.entries(code, translationSchema, noStatus)),
    sections: reader.list('taxonomy/sections.yaml', z.array(sectionSchema), []),
    principles: reader.list('taxonomy/principles.yaml', z.array(principleSchema), []),
    goals: reader.list('taxonomy/goals.yaml', z.array(goalSchema), []),
    deadlines: reader.list('taxonomy/deadlines.yaml', z.array(deadlineSchema), []),
    drafting: reader.list('taxonomy/drafting.yaml', z.array(draftingSchema), []),
    terms: reader.list('taxonomy/terms.yaml', z.array(termSchema), []),
    synonyms: reader.list('taxonomy/synonyms.yaml', z.array(synonymSchema), []),
    exceptions: reader.list('taxonomy/exceptions.yaml', exceptionsSchema, {
      numbers: [],
      terms: [],
    }),
    layers: reader.list('taxonomy/layers.yaml', z.array(layerSchema), []),
    ...reader.notes(languages),
    apparatus: {
      bodies: reader.list('taxonomy/bodies.yaml', z.array(namedSchema), []),
      instruments: reader.list('taxonomy/instruments.yaml', z.array(namedSchema), []),
      groups: reader.list('taxonomy/groups.yaml', z.array(namedSchema), []),
      actors: reader.list('taxonomy/actors.yaml', z.array(actorSchema), []),
      verbs: reader.list('taxonomy/verbs.yaml', z.array(verbSchema), []),
      commitments: reader.list('taxonomy/commitments.yaml', z.array(commitmentSchema), []),
      pointers: reader.list('taxonomy/pointers.yaml', z.array(pointerSchema), []),
      definitions: reader.list('taxonomy/definitions.yaml', z.array(definitionSchema), []),
    },
    source: reader.list('source/emendations.yaml', sourceSchema, noSource),
    received: { file: `${name}/source/received.zh.txt`, text: reader.received() },
    hash: hashWords,
  };
  for (const code of languages) {
    reader.strings(code);
    reader.text(`prose/${code}/edition.mdx`);
  }
  reader.problems.push(...checkStrings(reader.uiFiles));
  return { input, problems: reader.problems };
}

/** What stands in for fields that were refused. */
const noFacts = (number: number): ParagraphFacts => ({
  number,
  section: '',
  objective: 'none',
  principles: {},
  sdgs: {},
  related: [],
});
const noStatus = (number: number): TranslationFacts => ({
  number,
  status: 'study',
  sourceHash: '',
});
const noSource: SourceFacts = {
  punctuation: { rule: 'full-width', pairs: {} },
  reasons: {},
  emendations: [],
  kept: [],
};

class Reader {
  readonly problems: Problem[] = [];
  readonly uiFiles: StringsFile[] = [];
  private readonly folder: string;
  private readonly name: string;

  constructor(folder: string, name: string) {
    this.folder = folder;
    this.name = name;
  }

  /** The languages that have interface strings, and always the source language. */
  languages(): Language[] {
    const names = this.names('ui');
    for (const name of names) {
      const code = name.replace(/\.json$/u, '');
      if (code !== name && isLanguage(code)) continue;
      this.problems.push({
        code: 'file-name',
        file: `${this.name}/ui/${name}`,
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
    const text = this.text('source/received.zh.txt');
    const recorded = this.text('source/received.zh.txt.sha256')?.split(/\s/u)[0];
    if (text === undefined || recorded === undefined) return text;
    const found = createHash('sha256').update(this.bytes('source/received.zh.txt')).digest('hex');
    if (found !== recorded) {
      this.problems.push({
        code: 'received-changed',
        file: `${this.name}/source/received.zh.txt`,
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

  strings(language: Language): void {
    const path = `ui/${language}.json`;
    const file = `${this.name}/${path}`;
    const text = this.text(path);
    if (text === undefined) return;
    const json = readJson(text, file);
    this.problems.push(...json.problems);
    if (json.problems.length > 0) return;
    const parsed = uiSchema.safeParse(json.value);
    if (parsed.success) {
      this.uiFiles.push({ language, file, strings: parsed.data, lineOf: json.lineOf });
      return;
    }
    this.problems.push(
      ...validate(uiSchema, json.value, { file, lineOf: json.lineOf, firstLine: 1 }),
    );
  }

  entries<T extends { number: number }>(
    language: Language,
    schema: z.ZodType<T>,
    none: (number: number) => T,
  ): EntryInput<T>[] {
    return this.names(`paragraphs/${language}`).flatMap((name) => {
      const path = `paragraphs/${language}/${name}`;
      const file = `${this.name}/${path}`;
      const read = readEntry({ file, language, source: this.text(path) ?? '', schema, none });
      this.problems.push(...read.problems);
      return read.entry ? [read.entry] : [];
    });
  }

  notes(languages: readonly Language[]): Pick<CorpusInput, 'notes' | 'refusedNotes'> {
    const read = readNotes(join(this.folder, 'notes'), `${this.name}/notes`, languages);
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
