/** The lists in content/taxonomy. Every label is given per language. */

import { z } from 'astro/zod';
import { languageCodes } from '../model/languages.ts';
import { goalNumber, objectiveNumber, principleLetter, unitId } from './paragraph.ts';

export const perLanguage = z
  .partialRecord(z.enum(languageCodes), z.string().min(1))
  .describe('One string per language code: zh, en, fr, es, ru, ar.');

/** A chapter or a section: a heading of the Compact and the paragraphs under it. */
export const sectionSchema = z.strictObject({
  id: z.string().describe('Stable id, used in URLs.'),
  kind: z.enum(['chapter', 'section']).describe('A section stands inside a chapter.'),
  chapter: z.string().optional().describe('For a section: the id of its chapter.'),
  objective: objectiveNumber.optional().describe('The objective that a chapter sets out.'),
  heading: perLanguage
    .optional()
    .describe('The heading as the Compact prints it; none where the Compact has none.'),
  short: perLanguage.describe('A short title written for this site, for menus and the map.'),
});

export const principleSchema = z.strictObject({
  id: principleLetter.describe('Letter of the principle: that of its item.'),
  short: perLanguage.describe('A short title written for this site.'),
});

export const goalSchema = z.strictObject({
  number: goalNumber.describe('Number of the Sustainable Development Goal.'),
  title: perLanguage.describe('The established short title of the goal.'),
});

/** A date that the Compact sets, for the time line. */
export const deadlineSchema = z.strictObject({
  id: z.string(),
  from: z.iso.date().describe('The day at which it stands on the time line.'),
  date: perLanguage.describe('The date in words, as the text gives it.'),
  what: perLanguage.describe('What is due, in a line.'),
  units: z.array(unitId).describe('The units that set it.'),
  objective: objectiveNumber.optional().describe('For its colour.'),
});

export type SectionFacts = z.infer<typeof sectionSchema>;
export type PrincipleFacts = z.infer<typeof principleSchema>;
export type GoalFacts = z.infer<typeof goalSchema>;
export type DeadlineFacts = z.infer<typeof deadlineSchema>;

/** As the check of terms will read it: flags i and u. */
function isPattern(text: string): boolean {
  try {
    return text !== '' && new RegExp(text, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

export const patternPerLanguage = z.partialRecord(
  z.enum(languageCodes),
  z.string().refine(isPattern, 'expected a regular expression'),
);

/** A term, and what a translation of the units that have it must contain. */
export const termSchema = z.strictObject({
  id: z.string().describe('Stable id.'),
  units: z.array(unitId).describe('Units where the Chinese form stands.'),
  term: perLanguage.describe('The form in each language.'),
  match: patternPerLanguage.describe(
    'Regular expression per language that accepts the inflected forms; in Chinese, where it is needed, the other forms that the list of uses takes in.',
  ),
});

const formsPerLanguage = z.partialRecord(z.enum(languageCodes), z.array(z.string().min(1)).min(1));

/** What readers call things that the Compact calls otherwise, for the search. */
export const synonymSchema = z
  .strictObject({
    id: z.string().describe('Stable id.'),
    term: z.string().optional().describe('Id of a term: its units are found.'),
    units: z.array(unitId).optional().describe('Further units that speak of it.'),
    shown: formsPerLanguage.optional().describe('What the Compact says instead, per language.'),
    from: formsPerLanguage.describe('What readers type, per language.'),
  })
  .refine(({ term, units, shown }) => term ?? units ?? shown, 'expected a term, units, or shown');

/** Places where a translation rightly departs from a check against the Chinese. */
export const exceptionsSchema = z.strictObject({
  numbers: z.array(
    z.strictObject({
      unit: unitId,
      languages: z.array(z.enum(languageCodes)),
      reason: z.string().min(1),
    }),
  ),
  named: z
    .array(
      z.strictObject({
        list: z.enum(['bodies', 'instruments', 'groups']),
        id: z.string(),
        unit: unitId,
        language: z.enum(languageCodes),
        reason: z.string().min(1),
      }),
    )
    .optional()
    .describe('Units that a translation words without the name.'),
  terms: z.array(
    z.strictObject({
      term: z.string(),
      unit: unitId,
      language: z.enum(languageCodes),
      reason: z.string().min(1),
    }),
  ),
});

export type TermFacts = z.infer<typeof termSchema>;
export type SynonymFacts = z.infer<typeof synonymSchema>;
export type ExceptionFacts = z.infer<typeof exceptionsSchema>;
