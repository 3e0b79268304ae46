/** content/taxonomy/drafting.yaml: how the text came about, in time. */

import { z } from 'astro/zod';
import { sourceOfNoteSchema, time } from './note.ts';
import { perLanguage } from './taxonomy.ts';

export const draftingSchema = z.strictObject({
  id: z.string().describe('Stable id, used in links.'),
  from: time.describe('When it was: a day, a month or a year.'),
  to: time.optional().describe('The end, of something that lasted.'),
  what: perLanguage.describe('What happened, in a line.'),
  sources: z.array(sourceOfNoteSchema).min(1, 'expected at least one source'),
  notes: z
    .array(z.string())
    .describe('Notes on what it changed, as layer and name: drafting/029d-last-change.'),
});

export type DraftingFacts = z.infer<typeof draftingSchema>;
