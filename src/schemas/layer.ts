/** content/taxonomy/layers.yaml: the layers of notes. Nothing in the code names one of them. */

import { z } from 'astro/zod';
import { languageCodes } from '../model/languages.ts';
import { inks, lines } from '../model/layer-look.ts';
import { perLanguage } from './taxonomy.ts';

const languageList = z.array(z.enum(languageCodes));

export const layerSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/u, 'expected lower-case letters, digits and hyphens')
    .describe('Name of its folder in content/notes; stands in links, so it never changes.'),
  name: perLanguage.describe('Short name, for the switch.'),
  description: perLanguage.describe('What the layer holds, in a sentence or two.'),
  by: perLanguage.describe('Who answers for it.'),
  licence: z.string().min(1).describe('Licence of its notes.'),
  ink: z.enum(inks).describe('Colour of its line and numbers: an ink of src/styles/tokens.css.'),
  line: z
    .enum(lines)
    .describe('Line under the words in Study, so that colour is never alone; thin: 1 px.'),
  order: z
    .enum(['text', 'time'])
    .default('text')
    .describe('text: as in the Compact; time: by the event of each note, with a feed.'),
  handouts: z
    .boolean()
    .default(false)
    .describe('Whether each note on a section also has a page to be printed.'),
  covers: z
    .strictObject({
      every: z.enum(['paragraph', 'part']).describe('part: a section, or a chapter without any.'),
      notes: languageList.describe('Languages in which each has a note with a body.'),
      lessons: languageList
        .default([])
        .describe('Languages in which each section has a lesson and cards.'),
      summaries: languageList.describe('Languages in which each has at least a summary.'),
    })
    .optional()
    .describe('What the layer promises; the check holds it to that.'),
});

export type LayerFacts = z.infer<typeof layerSchema>;
