/** Front matter of content/paragraphs/zh: the language-neutral facts of a paragraph. */

import { z } from 'astro/zod';
import { firstPrinciple, goals, lastPrinciple, objectives } from '../model/document.ts';
import { parseUnitId } from '../model/unit-id.ts';

export const principleLetter = z
  .string()
  .regex(
    new RegExp(`^[${firstPrinciple}-${lastPrinciple}]$`, 'u'),
    `expected the letter of a principle, ${firstPrinciple} to ${lastPrinciple}`,
  );

const aGoal = `expected a goal from 1 to ${goals}`;

export const goalNumber = z.number().int('expected a whole number').min(1, aGoal).max(goals, aGoal);

/** YAML reads 11 as a number and 11a as a string; both are unit ids. */
export const unitId = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((id) => parseUnitId(id) !== undefined, 'expected a unit id: 11, 11a, 7.3 or n4');

const perUnit = <T extends z.ZodType>(value: T) =>
  z.record(
    z.string().refine((id) => parseUnitId(id) !== undefined, 'expected a unit id: 11, 11a, 7.3'),
    value,
  );

const anObjective = `expected an objective from 1 to ${objectives}, or none`;

/** The number of an objective. */
export const objectiveNumber = z.int().min(1, anObjective).max(objectives, anObjective);

export const paragraphSchema = z.strictObject({
  number: z
    .number()
    .int('expected a whole number')
    .positive('expected a paragraph number from 1')
    .describe('Number of the paragraph in the Compact.'),
  section: z
    .string()
    .describe('Id of the heading it stands under, in content/taxonomy/sections.yaml.'),
  objective: z
    .union([objectiveNumber, z.literal('none')], anObjective)
    .describe('Objective whose chapter the paragraph belongs to, or none.'),
  principles: perUnit(z.array(principleLetter).nonempty('expected at least one letter')).describe(
    'Principles that each unit acts on, the weightiest first: an editorial judgement.',
  ),
  sdgs: perUnit(
    z.union([z.array(goalNumber).nonempty(), z.literal('all')], 'expected goal numbers or all'),
  ).describe('Goals that the tag of each unit names, in the order of the text: numbers, or all.'),
  related: z
    .array(unitId)
    .describe('Units worth reading beside this paragraph, the closest first: an editorial choice.'),
});

export type ParagraphFacts = z.infer<typeof paragraphSchema>;
