/** What the Compact names, in content/taxonomy: bodies, instruments, groups. */

import { z } from 'astro/zod';
import { unitId } from './paragraph.ts';
import { patternPerLanguage, perLanguage } from './taxonomy.ts';

/** A body, an instrument or a group, and the units that name it. */
export const namedSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected small letters, digits and hyphens')
    .describe('Stable id, part of its address.'),
  units: z.array(unitId).min(1).describe('Units whose words name it.'),
  symbol: z.string().min(1).optional().describe('Symbol of the document, for an instrument.'),
  founded: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'expected a year, a month or a day: 2003-12-12')
    .optional()
    .describe('When it was founded or adopted, as exactly as a source says.'),
  name: perLanguage.describe('Its name in each language.'),
  what: perLanguage.optional().describe('What it is, in a sentence, written for this site.'),
  match: patternPerLanguage.describe('What the words of these units must contain, per language.'),
});

export type NamedFacts = z.infer<typeof namedSchema>;
