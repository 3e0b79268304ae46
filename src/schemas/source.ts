/** content/source/emendations.yaml: how the printed text departs from the received one. */

import { z } from 'astro/zod';
import { fullWidth } from '../model/punctuation.ts';
import { perLanguage } from './taxonomy.ts';

/** A unit id, a section id (for a heading) or `head`. YAML may read a paragraph as a number. */
const place = z.union([z.string(), z.number()]).transform(String);

export const emendationSchema = z.strictObject({
  unit: place.describe('Where: a unit id, a section id for a heading, or head.'),
  received: z.string().min(1).describe('The reading of the received file, letter for letter.'),
  occurrence: z.int().positive().optional().describe('Which one, when it stands there repeatedly.'),
  printed: z.string().describe('The printed reading; empty when nothing is printed.'),
  kind: z.enum(['word-swap', 'lost-link', 'foreign-line']),
  confidence: z.enum(['sure', 'likely']),
  reason: z.string().describe('A key of reasons.'),
});

export const sourceSchema = z.strictObject({
  punctuation: z.strictObject({
    rule: z.literal('full-width'),
    pairs: z
      .record(z.string(), z.string())
      .refine(
        (pairs) => JSON.stringify(pairs) === JSON.stringify(fullWidth),
        `expected the pairs of the rule, ${JSON.stringify(fullWidth)}`,
      )
      .describe('The marks that the rule replaces, as src/model/punctuation.ts has them.'),
  }),
  reasons: z.record(z.string(), perLanguage),
  emendations: z.array(emendationSchema),
  kept: z
    .array(
      z.strictObject({
        unit: place,
        reading: z.string().min(1).describe('The doubtful words, as received and as printed.'),
        note: perLanguage.describe('What is doubtful, and why it stays.'),
      }),
    )
    .describe('Doubtful wording that is printed as received.'),
});

export type SourceFacts = z.infer<typeof sourceSchema>;
