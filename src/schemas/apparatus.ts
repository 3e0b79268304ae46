/** What the Compact names and asks for, in content/taxonomy: one list a schema. */

import { z } from 'astro/zod';
import { unitId } from './paragraph.ts';
import { patternPerLanguage, perLanguage } from './taxonomy.ts';

const kebabId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected small letters, digits and hyphens');

/** A body, an instrument or a group, and the units that name it. */
export const namedSchema = z.strictObject({
  id: kebabId.describe('Stable id, part of its address.'),
  units: z.array(unitId).min(1).describe('Units whose words name it.'),
  symbol: z.string().min(1).optional().describe('Symbol of the document, for an instrument.'),
  founded: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'expected a year, a month or a day: 2003-12-12')
    .optional()
    .describe('When it was founded or adopted, as exactly as a source says.'),
  name: perLanguage.describe('Its name in each language.'),
  what: perLanguage.describe('What it is, in a sentence, written for this site.'),
  match: patternPerLanguage.describe('What the words of these units must contain, per language.'),
});

export type NamedFacts = z.infer<typeof namedSchema>;

/** Who is to act, or whose part is spoken of. */
export const actorSchema = z.strictObject({
  id: kebabId.describe('Stable id; it stands in addresses of the table.'),
  body: z.string().optional().describe('Its entry in bodies.yaml, where there is one.'),
  name: perLanguage.describe('A short name, for a table.'),
});

/** What the Compact does with its words. */
export const verbSchema = z.strictObject({
  id: kebabId.describe('Stable id; it stands in addresses of the table.'),
  strength: z
    .int()
    .min(1)
    .max(5)
    .describe('5 it binds itself, 4 means to act, 3 asks, 2 encourages, 1 takes a view.'),
  name: perLanguage.describe('The verb as a table says it.'),
  does: perLanguage.describe('What the States do by it, after their name: States commit.'),
  part: perLanguage.describe('The part of another actor in it, after its name: ITU: invited.'),
  asks: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The only actors of whom it asks something, where the addressee decides the verb.'),
  match: patternPerLanguage
    .optional()
    .describe('What the words of the unit, or those above it, must contain, per language.'),
});

/** A commitment item or an operative paragraph: what it does, towards whom. */
export const commitmentSchema = z.strictObject({
  unit: unitId.describe('The item or paragraph.'),
  acts: z
    .array(
      z.strictObject({
        verb: z.string().describe('A verb of verbs.yaml.'),
        who: z.array(z.string()).min(1).describe('Actors of actors.yaml.'),
      }),
    )
    .min(1)
    .describe('What it does, the strongest first.'),
});

/** Words of a unit that point to another: "these outcomes", "accordingly". */
export const pointerSchema = z.strictObject({
  from: unitId.describe('The unit whose words point.'),
  to: z.array(unitId).min(1).describe('The units that they point to.'),
  words: perLanguage.describe('The words that point, letter for letter, in each language.'),
});

/** What a term means, written for this site. */
export const definitionSchema = z.strictObject({
  term: z.string().describe('Id of the term in terms.yaml.'),
  definition: perLanguage.describe('12 to 30 words, from the Compact or a source that was seen.'),
  remark: perLanguage.optional().describe('Where the languages differ, for a reader.'),
});

export type ActorFacts = z.infer<typeof actorSchema>;
export type VerbFacts = z.infer<typeof verbSchema>;
export type CommitmentFacts = z.infer<typeof commitmentSchema>;
export type PointerFacts = z.infer<typeof pointerSchema>;
export type DefinitionFacts = z.infer<typeof definitionSchema>;
