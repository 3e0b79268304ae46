/** Registers the collections that src/content-files.ts names, nothing else; src/corpus.ts reads them. */

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import {
  askedFiles,
  cardFiles,
  type EntryFiles,
  entryFiles,
  type ListFile,
  lessonFiles,
  listFiles,
  listNames,
  noteFiles,
  stringFiles,
} from './content-files.ts';

const content = './content';

/** A YAML file as one entry, because its order matters and a collection keeps none. */
const whole = ({ path, schema }: ListFile<unknown>) =>
  defineCollection({
    loader: file(`content/${path}`, {
      parser: (text) => {
        const items: unknown = parse(text);
        return { all: { items } };
      },
    }),
    schema: z.object({ items: schema }),
  });

const entryId = ({ entry }: { entry: string }): string => entry.replace(/\.mdx?$/u, '');

/** Ids are `<language>/<name>`. */
const entries = <T extends z.ZodType>({
  folder,
  languages,
  schema,
}: EntryFiles<unknown> & { schema: T }) =>
  defineCollection({
    loader: glob({
      base: `${content}/${folder}`,
      pattern: languages.map((code) => `${code}/*.mdx`),
      generateId: entryId,
    }),
    schema,
  });

/** A YAML file of a language on a section; ids are `<language>/<section>`. */
const sectionFiles = <T extends z.ZodType>({ folder, schema }: { folder: string; schema: T }) =>
  defineCollection({
    loader: glob({
      base: `${content}/${folder}`,
      pattern: '*/*.yaml',
      generateId: ({ entry }) => entry.replace(/\.yaml$/u, ''),
    }),
    schema,
  });

const lists = Object.fromEntries(listNames.map((name) => [name, whole(listFiles[name])]));

export const collections = {
  paragraphs: entries(entryFiles.paragraphs),
  translations: entries(entryFiles.translations),
  prose: entries(entryFiles.prose),
  notes: defineCollection({
    loader: glob({
      base: `${content}/${noteFiles.folder}`,
      pattern: '*/*/*.md',
      generateId: entryId,
    }),
    schema: noteFiles.schema,
  }),
  lessons: sectionFiles(lessonFiles),
  cards: sectionFiles(cardFiles),
  asked: defineCollection({
    loader: glob({ base: `${content}/${askedFiles.folder}`, pattern: '*.yaml' }),
    schema: askedFiles.schema,
  }),
  ui: defineCollection({
    loader: glob({ base: `${content}/${stringFiles.folder}`, pattern: '*.json' }),
    schema: stringFiles.schema,
  }),
  ...lists,
};
