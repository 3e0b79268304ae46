/**
 * The JSON files that the site publishes, and their schema. Names of fields and ids are a promise
 * (docs/data.md): what is added raises the second figure of the format, what breaks the first.
 */

import { z } from 'astro/zod';
import { cardData, lessonData } from './data-lessons.ts';
import { apparatusData, layerData, noteData } from './data-notes.ts';
import {
  emendationData,
  keptData,
  languageCode,
  paragraphData,
  sectionData,
  unitData,
} from './data-text.ts';

export const dataFormat = '1.1';

const schemaName = z.string().describe('Where the schema is, seen from the file.');
const head = {
  $schema: schemaName,
  format: z.literal(dataFormat).describe('Version of the names and shapes of these files.'),
  version: z.string().describe('Version of the site that the file was made with.'),
};

/** What the file is: said in every file, so that none has to be read beside another. */
const about = {
  language: languageCode,
  tag: z.string().describe('BCP 47 tag of the language.'),
  direction: z.enum(['ltr', 'rtl']),
  title: z.string().describe('Name of the Compact.'),
  symbol: z.string().describe('Symbol of the resolution.'),
  annex: z.string(),
  adopted: z.iso.date(),
  standing: z
    .enum(['source', 'study', 'mixed', 'official'])
    .describe(
      'source: the text that others are translated from; study: an unofficial translation made on this site; mixed: partly official; official: the words of the United Nations.',
    ),
  translatedFrom: languageCode.optional().describe('The language it is translated from.'),
  notice: z.string().describe('The same in a sentence.'),
  official: z.string().describe('Where the United Nations has the text.'),
  licence: z.literal('CC-BY-4.0').describe('Of what was written for this site (SPDX).'),
  rights: z.string().describe('What that covers, and what it does not.'),
  site: z.string().optional().describe('Address of the site, where it has one.'),
};

export const editionData = z
  .strictObject({
    ...about,
    head: z
      .array(z.string())
      .describe('Lines that stand before the text in the received file; none in a translation.'),
    sections: z.array(sectionData),
    paragraphs: z.array(paragraphData),
    units: z.array(unitData).describe('In the order of the text; footnotes after their paragraph.'),
    principles: z.array(z.strictObject({ letter: z.string(), short: z.string() })),
    goals: z.array(z.strictObject({ number: z.int(), title: z.string() })),
    layers: z.array(layerData),
    notes: z.array(noteData).describe('In the order of the text.'),
    lessons: z.array(lessonData).describe('In the order of the sections.'),
    cards: z.array(cardData).describe('Self-check cards, in the order of the sections.'),
    apparatus: apparatusData,
    emendations: z.array(emendationData).describe('Departures from the received Chinese text.'),
    kept: z.array(keptData),
  })
  .meta({ id: 'edition' });

/** All of it, in one language or in all: the file of a language has one edition. */
export const compactFile = z
  .strictObject({ ...head, kind: z.literal('compact'), editions: z.array(editionData).min(1) })
  .meta({ id: 'compactFile' });

/** One unit with its notes. */
export const unitFile = z
  .strictObject({
    ...head,
    kind: z.literal('unit'),
    ...about,
    state: paragraphData.shape.state,
    section: z.string().describe('Id of the smallest heading it stands under.'),
    heading: z.string().describe('That heading.'),
    unit: unitData,
    notes: z.array(noteData),
  })
  .meta({ id: 'unitFile' });

export type EditionData = z.infer<typeof editionData>;
export type CompactFile = z.infer<typeof compactFile>;
export type UnitFile = z.infer<typeof unitFile>;
export type About = Pick<EditionData, keyof typeof about>;

/** The schema of both kinds of file as JSON Schema, draft 2020-12. */
export const dataJsonSchema = (): object => ({
  ...z.toJSONSchema(z.discriminatedUnion('kind', [compactFile, unitFile])),
  $id: `urn:annotated-compact:data:${dataFormat}`,
  title: 'The Annotated Compact: its data',
});
