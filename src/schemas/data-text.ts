/** The text in the JSON files that the site publishes: units, paragraphs, headings, emendations. */

import { z } from 'astro/zod';
import { languageCodes } from '../model/languages.ts';

/** A short text that describes a field for readers of the published schema. */
const words = (description: string) => z.string().min(1).describe(description);
const unitIds = (description: string) => z.array(z.string()).describe(description);
const offset = z
  .int()
  .min(0)
  .describe('Offset in the words of the unit, counted in UTF-16 code units from 0.');

export const languageCode = z.enum(languageCodes);

export const goalsOf = z
  .union([z.array(z.int().min(1).max(17)), z.literal('all')])
  .describe('Sustainable Development Goals that the tag of the unit names; "all" for all of them.');

export const unitData = z
  .strictObject({
    id: words('Never changes: 11 a paragraph, 11a an item, 7.3 a listed objective, n4 a footnote.'),
    kind: z.enum(['paragraph', 'item', 'objective', 'footnote']),
    paragraph: z.int().describe('Number of the paragraph that it stands in, or that calls it.'),
    label: words('As it is printed before the words: 11, (a), 4.'),
    name: words('Its name in a sentence.'),
    page: words('Where it is read on the site, from the root of the site, or in full.'),
    language: languageCode.describe('Of the words: the source language where none is translated.'),
    text: words('The words, letter for letter, without the marks of footnotes.'),
    footnotes: z
      .array(z.strictObject({ unit: words('Id of the footnote.'), at: offset }))
      .describe('Where footnotes are called.'),
    goals: goalsOf.optional(),
    goalTags: z
      .array(
        z.strictObject({
          start: offset,
          end: offset,
          goal: z.union([z.int(), z.literal('all')]),
        }),
      )
      .describe('Where the words name goals.'),
    emended: z
      .array(
        z.strictObject({
          start: offset,
          end: offset,
          received: z
            .string()
            .describe('What the received text has there; empty where it lacks words.'),
          emendation: words('Id in the list of emendations.'),
        }),
      )
      .describe(
        'Where the printed words depart from the received text; in the source language alone.',
      ),
    principles: z
      .array(z.string())
      .describe('Letters of the principles of paragraph 8: a judgement of the editors.'),
    host: words('For a footnote: the unit whose words call it.').optional(),
  })
  .meta({ id: 'unit' });

export const paragraphData = z
  .strictObject({
    number: z.int(),
    section: words('Id of the smallest heading it stands under.'),
    chapter: words('Id of the chapter.'),
    objective: z.int().optional().describe('The objective that its chapter sets out.'),
    units: unitIds('Itself, its items or listed objectives, and the footnotes that it calls.'),
    related: unitIds('Units worth reading beside it: a choice of the editors.'),
    state: z
      .enum(['source', 'study', 'reviewed', 'official', 'stale', 'missing'])
      .describe(
        'source: the text that others are translated from; study: translated on this site; reviewed: read again by a second reader; official: the words of the United Nations; stale: the source has changed since; missing: not translated.',
      ),
    translatorNote: words('What the translator says of a choice.').optional(),
  })
  .meta({ id: 'paragraph' });

export const sectionData = z
  .strictObject({
    id: words('Never changes.'),
    kind: z.enum(['chapter', 'section']),
    chapter: words('For a section: its chapter.').optional(),
    objective: z.int().optional(),
    heading: words('As the Compact prints it.').optional(),
    short: words('A short title written for this site.'),
    paragraphs: z.array(z.int()).describe('Numbers of the paragraphs under it.'),
  })
  .meta({ id: 'section' });

export const emendationData = z
  .strictObject({
    id: words('Never changes.'),
    unit: words('A unit, a section for its heading, or "head" for the lines before the text.'),
    received: z.string(),
    printed: z.string(),
    occurrence: z.int().optional(),
    kind: z.enum(['word-swap', 'lost-link', 'foreign-line']),
    confidence: z.enum(['sure', 'likely']),
    reason: words('Why.'),
  })
  .meta({ id: 'emendation' });

export const keptData = z
  .strictObject({
    unit: words('A unit or a section.'),
    reading: words('Doubtful words that are printed as received.'),
    note: words('What is doubtful.'),
  })
  .meta({ id: 'kept' });

export type UnitData = z.infer<typeof unitData>;
export type ParagraphData = z.infer<typeof paragraphData>;
export type SectionData = z.infer<typeof sectionData>;
