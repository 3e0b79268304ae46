/** Registers the collections, nothing else; src/corpus.ts is where they are read. */

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import {
  actorSchema,
  commitmentSchema,
  definitionSchema,
  namedSchema,
  pointerSchema,
  verbSchema,
} from './schemas/apparatus.ts';
import { draftingSchema } from './schemas/drafting.ts';
import { layerSchema } from './schemas/layer.ts';
import { noteSchema } from './schemas/note.ts';
import { paragraphSchema } from './schemas/paragraph.ts';
import { sourceSchema } from './schemas/source.ts';
import {
  deadlineSchema,
  exceptionsSchema,
  goalSchema,
  principleSchema,
  sectionSchema,
  synonymSchema,
  termSchema,
} from './schemas/taxonomy.ts';
import { translationSchema } from './schemas/translation.ts';
import { uiSchema } from './schemas/ui.ts';

/** A YAML list as one entry, because its order matters and a collection keeps none. */
const one = (path: string) =>
  file(path, { parser: (text) => ({ all: { items: parse(text) as unknown } }) });
const listOf = <T extends z.ZodType>(path: string, schema: T) =>
  defineCollection({ loader: one(path), schema: z.object({ items: z.array(schema) }) });

const entryId = ({ entry }: { entry: string }): string => entry.replace(/\.mdx?$/u, '');

export const collections = {
  paragraphs: defineCollection({
    loader: glob({ base: './content/paragraphs/zh', pattern: '*.mdx', generateId: entryId }),
    schema: paragraphSchema,
  }),
  translations: defineCollection({
    loader: glob({
      base: './content/paragraphs',
      pattern: '{en,fr,es,ru,ar}/*.mdx',
      generateId: entryId,
    }),
    schema: translationSchema,
  }),
  prose: defineCollection({
    loader: glob({ base: './content/prose', pattern: '*/*.mdx', generateId: entryId }),
    schema: z.strictObject({ title: z.string().describe('Title of the page.') }),
  }),
  notes: defineCollection({
    loader: glob({ base: './content/notes', pattern: '*/*/*.md', generateId: entryId }),
    schema: noteSchema,
  }),
  layers: listOf('content/taxonomy/layers.yaml', layerSchema),
  sections: listOf('content/taxonomy/sections.yaml', sectionSchema),
  principles: listOf('content/taxonomy/principles.yaml', principleSchema),
  goals: listOf('content/taxonomy/goals.yaml', goalSchema),
  deadlines: listOf('content/taxonomy/deadlines.yaml', deadlineSchema),
  drafting: listOf('content/taxonomy/drafting.yaml', draftingSchema),
  terms: listOf('content/taxonomy/terms.yaml', termSchema),
  synonyms: listOf('content/taxonomy/synonyms.yaml', synonymSchema),
  bodies: listOf('content/taxonomy/bodies.yaml', namedSchema),
  instruments: listOf('content/taxonomy/instruments.yaml', namedSchema),
  groups: listOf('content/taxonomy/groups.yaml', namedSchema),
  actors: listOf('content/taxonomy/actors.yaml', actorSchema),
  verbs: listOf('content/taxonomy/verbs.yaml', verbSchema),
  commitments: listOf('content/taxonomy/commitments.yaml', commitmentSchema),
  pointers: listOf('content/taxonomy/pointers.yaml', pointerSchema),
  definitions: listOf('content/taxonomy/definitions.yaml', definitionSchema),
  exceptions: defineCollection({
    loader: one('content/taxonomy/exceptions.yaml'),
    schema: z.object({ items: exceptionsSchema }),
  }),
  source: defineCollection({
    loader: one('content/source/emendations.yaml'),
    schema: z.object({ items: sourceSchema }),
  }),
  ui: defineCollection({
    loader: glob({ base: './content/ui', pattern: '*.json' }),
    schema: uiSchema,
  }),
};
