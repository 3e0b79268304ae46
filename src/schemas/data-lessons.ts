/** Lessons and self-check cards in the JSON files that the site publishes. */

import { z } from 'astro/zod';

const words = (description: string) => z.string().min(1).describe(description);
const text = (description: string) =>
  z.string().describe(`${description} Without markup, a line a block.`);
const section = words('Id of the section that it is on.');
const page = words('Where it is read on the site, from the root of the site, or in full.');

export const lessonData = z
  .strictObject({
    section,
    title: words('Short title.'),
    summary: words('The lesson in one line.'),
    needs: text('What is needed in the room.'),
    aims: z.array(text('What learners can do afterwards.')),
    plans: z
      .array(
        z.strictObject({
          minutes: z.int().describe('How long the lesson is.'),
          steps: z.array(z.strictObject({ minutes: z.int(), what: text('What is done.') })),
        }),
      )
      .describe('One for each length.'),
    tasks: z.array(
      z.strictObject({
        title: words('Short title.'),
        for: z.enum(['pairs', 'groups', 'class']).describe('Who works together.'),
        onlyHere: z.boolean().describe('Whether the words of this section alone make it possible.'),
        task: text('What is to be done.'),
        phones: text('With telephones at hand.'),
        paper: text('On paper alone.'),
      }),
    ),
    roleplay: z.strictObject({
      title: words('Short title.'),
      scene: text('The situation.'),
      parts: z.array(z.strictObject({ who: words('The part.'), card: text('What it wants.') })),
      end: text('How it ends.'),
    }),
    answer: z.array(text('What an answer may hold.')),
    reading: z.array(text('What to read on.')),
    page,
  })
  .meta({ id: 'lesson' });

export const cardData = z
  .strictObject({
    id: words('Once in a section, the same in every language.'),
    section,
    question: words('A question on the section.'),
    answers: z
      .array(z.strictObject({ unit: z.string(), quote: words('Exact words of the unit.') }))
      .describe('The words of the Compact that answer it.'),
    page,
  })
  .meta({ id: 'card' });

export type LessonData = z.infer<typeof lessonData>;
export type CardData = z.infer<typeof cardData>;
