/**
 * What stands in content/, named once: collections, their places, schemas and shapes. Astro's
 * collections (content.config.ts, corpus.ts) and the content check (authoring/) take theirs from it.
 */

import { z } from 'astro/zod';
import { type Language, languageCodes, sourceLanguage } from './model/languages.ts';
import type { ListFacts, ListInput, ListInputs, ListName } from './model/lists.ts';
import {
  actorSchema,
  commitmentSchema,
  definitionSchema,
  namedSchema,
  pointerSchema,
  verbSchema,
} from './schemas/apparatus.ts';
import { askedSchema } from './schemas/asked.ts';
import { cardsSchema } from './schemas/cards.ts';
import { draftingSchema } from './schemas/drafting.ts';
import { layerSchema } from './schemas/layer.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { noteSchema } from './schemas/note.ts';
import { type ParagraphFacts, paragraphSchema } from './schemas/paragraph.ts';
import { proseSchema } from './schemas/prose.ts';
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
import { type TranslationFacts, translationSchema } from './schemas/translation.ts';
import { uiSchema } from './schemas/ui.ts';

/** One YAML file that is read as a whole, because the order of its entries matters. */
export interface ListFile<Facts> {
  path: string;
  schema: z.ZodType<Facts>;
  /** What stands in for a file that was refused. */
  none: Facts;
}

const list = <T>(path: string, schema: z.ZodType<T>): ListFile<readonly T[]> => ({
  path,
  schema: z.array(schema),
  none: [],
});

/** Every list that a corpus is made of: one that is missing here is an error of types. */
export const listFiles: { readonly [Name in ListName]: ListFile<ListFacts[Name]> } = {
  sections: list('taxonomy/sections.yaml', sectionSchema),
  principles: list('taxonomy/principles.yaml', principleSchema),
  goals: list('taxonomy/goals.yaml', goalSchema),
  deadlines: list('taxonomy/deadlines.yaml', deadlineSchema),
  drafting: list('taxonomy/drafting.yaml', draftingSchema),
  terms: list('taxonomy/terms.yaml', termSchema),
  synonyms: list('taxonomy/synonyms.yaml', synonymSchema),
  layers: list('taxonomy/layers.yaml', layerSchema),
  bodies: list('taxonomy/bodies.yaml', namedSchema),
  instruments: list('taxonomy/instruments.yaml', namedSchema),
  groups: list('taxonomy/groups.yaml', namedSchema),
  actors: list('taxonomy/actors.yaml', actorSchema),
  verbs: list('taxonomy/verbs.yaml', verbSchema),
  commitments: list('taxonomy/commitments.yaml', commitmentSchema),
  pointers: list('taxonomy/pointers.yaml', pointerSchema),
  definitions: list('taxonomy/definitions.yaml', definitionSchema),
  exceptions: {
    path: 'taxonomy/exceptions.yaml',
    schema: exceptionsSchema,
    none: { numbers: [], terms: [] },
  },
  source: {
    path: 'source/emendations.yaml',
    schema: sourceSchema,
    none: {
      punctuation: { rule: 'full-width', pairs: {} },
      reasons: {},
      emendations: [],
      kept: [],
    },
  },
};

/** Every list, each read by `read`. */
export const readLists = (
  read: <Name extends ListName>(name: Name) => ListInput<ListFacts[Name]>,
): ListInputs => ({
  sections: read('sections'),
  principles: read('principles'),
  goals: read('goals'),
  deadlines: read('deadlines'),
  drafting: read('drafting'),
  terms: read('terms'),
  synonyms: read('synonyms'),
  layers: read('layers'),
  bodies: read('bodies'),
  instruments: read('instruments'),
  groups: read('groups'),
  actors: read('actors'),
  verbs: read('verbs'),
  commitments: read('commitments'),
  pointers: read('pointers'),
  definitions: read('definitions'),
  exceptions: read('exceptions'),
  source: read('source'),
});

const isListName = (name: string): name is ListName => Object.hasOwn(listFiles, name);
export const listNames: readonly ListName[] = Object.keys(listFiles).filter(isListName);

/** Entries with front matter, an MDX file each, in a folder per language. */
export interface EntryFiles<Facts> {
  folder: string;
  languages: readonly Language[];
  schema: z.ZodType<Facts>;
}

/** `none` gives the facts that stand in for refused ones, by the number in the file's name. */
export interface NumberedFiles<Facts> extends EntryFiles<Facts> {
  none: (number: number) => Facts;
}

const paragraphs: NumberedFiles<ParagraphFacts> = {
  folder: 'paragraphs',
  languages: [sourceLanguage],
  schema: paragraphSchema,
  none: (number) => ({
    number,
    section: '',
    objective: 'none',
    principles: {},
    sdgs: {},
    related: [],
  }),
};

const translations: NumberedFiles<TranslationFacts> = {
  folder: 'paragraphs',
  languages: languageCodes.filter((code) => code !== sourceLanguage),
  schema: translationSchema,
  none: (number) => ({ number, status: 'study', sourceHash: '' }),
};

/** `names` are the pages of running text that every published language has. */
const prose = {
  folder: 'prose',
  languages: languageCodes,
  schema: proseSchema,
  names: ['edition'],
} satisfies EntryFiles<unknown> & { names: readonly string[] };

export const entryFiles = { paragraphs, translations, prose };

/** Notes: a folder per layer, in it one per language, a Markdown file each. */
export const noteFiles = { folder: 'notes', schema: noteSchema };

/** Layers that somebody has handed out: a file each as this site makes it, the page or its JSON. */
export const handedFiles = {
  folder: 'layers-in',
  name: /^([a-z][a-z0-9-]*)\.(?:html|jsonld|json)$/u,
};

/** What readers ask for in their own words: a YAML file per language, which it may do without. */
export const askedFiles = { folder: 'search', schema: askedSchema };

/** Lessons and self-check cards: in a folder per language, a YAML file per section. */
export const lessonFiles = { folder: 'lessons', schema: lessonSchema };
export const cardFiles = { folder: 'cards', schema: cardsSchema };

/** Interface strings: a JSON file per language; a language that has one is published. */
export const stringFiles = { folder: 'ui', schema: uiSchema };

/** The text as received, and its SHA-256. No schema: it is never edited. */
export const receivedFile = 'source/received.zh.txt';
export const receivedHashFile = `${receivedFile}.sha256`;
