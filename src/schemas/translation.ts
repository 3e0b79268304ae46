/** Front matter of content/paragraphs/{en,fr,es,ru,ar}: wording and status only. */

import { z } from 'astro/zod';

export const translationSchema = z.strictObject({
  number: z.int().positive().describe('Number of the paragraph in the Compact.'),
  status: z
    .enum(['study', 'reviewed', 'official'], 'expected study, reviewed or official')
    .describe(
      'study: translated here from the Chinese; reviewed: read again against it by a second reader; official: the text of A/RES/79/1.',
    ),
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{16}$/u, 'expected 16 hexadecimal digits; npm run translations writes them')
    .describe(
      'Hash of the Chinese words that were translated; tells when they have changed since.',
    ),
  translatorNote: z
    .string()
    .optional()
    .describe('A choice of the translator that a reader should know of, in the language itself.'),
});

export type TranslationFacts = z.infer<typeof translationSchema>;
