/** content/lessons/<lang>/<section>.yaml: one lesson on a section, to be held in 45 or 90 minutes. */

import { z } from 'astro/zod';

const words = z.string().trim().min(1, 'expected words');
const lines = (fewest: number, what: string) =>
  z.array(words).min(fewest, `expected at least ${fewest}`).describe(what);

const steps = z
  .array(
    z.strictObject({
      minutes: z.int().positive().describe('How long the step takes.'),
      what: words.describe('What happens in it.'),
    }),
  )
  .min(3, 'expected at least 3 steps');

const task = z.strictObject({
  title: words.describe('What the task is called.'),
  for: z.enum(['pairs', 'groups', 'class']).describe('Who works together.'),
  task: words.describe('What they do.'),
  phones: words.describe('How it goes with phones.'),
  paper: words.describe('How it goes with paper only.'),
  onlyHere: z
    .boolean()
    .default(false)
    .describe('Whether the words of this section alone make it possible: one task of a lesson.'),
});

/** Words may have emphasis and links as a note has them: `[paragraph 11](unit:11)`. */
export const lessonSchema = z.strictObject({
  title: words.describe('Title of the lesson.'),
  summary: words.describe('The lesson in one line.'),
  needs: words.describe('What has to be at hand.'),
  aims: lines(3, 'What learners can do afterwards.'),
  plan: z
    .strictObject({ 45: steps, 90: steps })
    .describe('Steps whose minutes add up to 45, and to 90.'),
  tasks: z.array(task).min(2, 'expected at least 2 tasks'),
  roleplay: z.strictObject({
    title: words.describe('What is decided.'),
    scene: words.describe('Where the play stands, and what the players have before them.'),
    parts: z
      .array(
        z.strictObject({
          who: words.describe('Who it is; invented.'),
          card: words.describe('What this player wants, and which words he or she holds to.'),
        }),
      )
      .min(4, 'expected at least 4 parts'),
    end: words.describe('How the play ends, and what is talked over.'),
  }),
  answer: lines(3, 'What a good answer has.'),
  reading: lines(3, 'Further reading in this edition, each line with a link.'),
});

export type LessonFacts = z.infer<typeof lessonSchema>;
