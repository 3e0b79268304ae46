/** content/cards/<lang>/<section>.yaml: questions on a section, and the words that answer them. */

import { z } from 'astro/zod';
import { unitId } from './paragraph.ts';

/** Fewer cards than this are no check of a section. */
export const fewestCards = 10;

export const cardsSchema = z.strictObject({
  cards: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z][a-z0-9-]*$/u, 'expected lower-case letters, digits and hyphens')
          .describe('A name, once in the file; the same card has it in every language.'),
        question: z.string().trim().min(1, 'expected words').describe('The question, plain words.'),
        answers: z
          .array(
            z.strictObject({
              unit: unitId,
              quote: z.string().min(1).describe('Exact words of the unit, in the language.'),
            }),
          )
          .min(1, 'expected at least one answer')
          .describe('The words of the Compact that answer it.'),
      }),
    )
    .min(fewestCards, `expected at least ${fewestCards} cards`),
});

export type CardFacts = z.infer<typeof cardsSchema>['cards'][number];
