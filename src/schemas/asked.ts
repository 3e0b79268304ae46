/** What readers who do not know the words of the Compact type: a file per language in content/search. */

import { z } from 'astro/zod';
import { unitId } from './paragraph.ts';

const lines = z
  .array(z.string().min(2).max(100))
  .describe('Everyday words, questions, words of the news and of textbooks; a line each.');

export const askedSchema = z.strictObject({
  units: z.record(unitId, lines).describe('By unit: what readers type when they want it.'),
  terms: z.record(z.string(), lines).describe('By id of a term: what readers call it.'),
  alike: z
    .array(z.array(z.string().min(1).max(40)).min(2))
    .default([])
    .describe('Words that readers use for one another, a row each.'),
});

export type AskedFacts = z.infer<typeof askedSchema>;
