/** Front matter of content/notes/<layer>/<lang>: what a note is tied to, and what it rests on. */

import { z } from 'astro/zod';
import { languageCodes, sourceLanguage } from '../model/languages.ts';

/** YAML readers differ: 2026-11-25 is a date to one and a string to the other. */
const written = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)));

const day = written.refine(
  (text) => /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text)),
  'expected a day, such as 2026-11-25',
);

/** A day, a month or a year, as a string. */
export const time = written.refine(
  (text) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text) && !Number.isNaN(Date.parse(text)),
  'expected a day, a month or a year: 2026-11-25, 2026-11 or 2026',
);

const line = z.string().trim().min(1, 'expected words');

export const sourceOfNoteSchema = z
  .strictObject({
    title: line.describe('Title of the document or page, in its own language.'),
    symbol: line.optional().describe('Document symbol, such as A/RES/79/325.'),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/u, 'expected an address that begins with https://')
      .optional()
      .describe('Address of the page.'),
    seen: day.optional().describe('The day on which it was read.'),
  })
  .refine(({ symbol, url }) => symbol ?? url, 'expected a symbol, a url, or both');

export const noteSchema = z
  .strictObject({
    unit: z
      .union([z.string(), z.number()])
      .transform(String)
      .describe('What it is tied to: a unit id (11, 11a, 7.3, n4), or the id of a section.'),
    quote: z
      .string()
      .min(1)
      .optional()
      .describe('The exact words of the unit in the language of the note; none for the whole.'),
    occurrence: z.int().positive().optional().describe('Which one, where they stand repeatedly.'),
    title: line.describe('Short title.'),
    summary: line.optional().describe('The paragraph or part in one line.'),
    author: line.describe('Who wrote it.'),
    date: day.describe('The day of its last change.'),
    sources: z.array(sourceOfNoteSchema).min(1, 'expected at least one source'),
    status: z
      .enum(['written', 'reviewed'], 'expected written or reviewed')
      .describe('reviewed: read again by a second reader against the unit and the sources.'),
    event: z
      .strictObject({
        from: time.describe('When it happened, or is due: a day, a month or a year.'),
        to: time.optional().describe('The end, of something that lasts.'),
        planned: z
          .boolean()
          .default(false)
          .describe('Announced or due, not seen to have happened.'),
      })
      .optional()
      .describe('The event that the note tells of, for a layer that is read in time.'),
    lesson: z
      .strictObject({
        minutes: z.int().positive().describe('How long the activity takes.'),
        activity: line.describe('What it is called, as in the words of the note.'),
        groups: line.describe('How the class is divided, as in the words of the note.'),
        needs: line.optional().describe('What has to be at hand, as in the words of the note.'),
      })
      .optional()
      .describe('A lesson for a class: what the page for teachers says of it.'),
    speaksOf: z
      .array(z.enum(languageCodes.filter((code) => code !== sourceLanguage)))
      .min(1, 'expected at least one language')
      .optional()
      .describe(
        'Languages whose translation, as it was made here, the note speaks of: where the text of its unit is official in one of them, the note is not shown.',
      ),
    open: z.boolean().default(false).describe('Whether it says that something is open.'),
    translationOf: z
      .enum(languageCodes)
      .optional()
      .describe('The language that the note is translated from; none for one of its own thought.'),
    sourceHash: z
      .string()
      .regex(/^[0-9a-f]{16}$/u, 'expected 16 hexadecimal digits, in quotes')
      .optional()
      .describe('Hash of the original as it was translated; npm run translations writes it.'),
  })
  .refine(
    ({ quote, occurrence }) => quote !== undefined || occurrence === undefined,
    'expected a quote where there is an occurrence',
  );

export type NoteFacts = z.infer<typeof noteSchema>;
export type NoteSource = NoteFacts['sources'][number];
