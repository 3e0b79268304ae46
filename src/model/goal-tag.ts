/** The bracketed goal tag at the end of a commitment: `（目标1和9）`, `(SDGs 1 and 9)`, `（所有目标）`. */

import { type Language, languages } from './languages.ts';
import type { Mark } from './segments.ts';

export type Goals = 'all' | readonly number[];

export interface GoalTag {
  goals: Goals;
  /** One mark per goal number, or one for the phrase that means all goals. */
  marks: Mark[];
}

export type GoalTagResult = GoalTag | { broken: string } | undefined;

const finalBracket = /[（(]([^（）()]*)[）)](?=\s?[；。;.؛]?$)/u;

/**
 * Finds the tag that closes the plain words of a unit.
 * Returns undefined when there is none, `broken` with the tag's wording when the bracket
 * begins like a tag but its goals cannot be read.
 */
export function findGoalTag(words: string, language: Language): GoalTagResult {
  const bracket = finalBracket.exec(words);
  const inside = bracket?.[1];
  if (!bracket || inside === undefined) return undefined;
  const start = bracket.index + 1;
  const { one, all, separators } = languages[language].goalTag;
  if (all.test(inside)) {
    const end = start + inside.length;
    return { goals: 'all', marks: [{ start, end, make: (text) => ({ kind: 'all-goals', text }) }] };
  }
  const prefix = one.exec(inside)?.[0];
  if (prefix === undefined) return undefined;
  const numbers = inside.slice(prefix.length).split(separators);
  if (!numbers.every((text) => /^\d{1,2}$/u.test(text))) return { broken: inside };
  const goals = numbers.map(Number);
  const marks: Mark[] = [];
  let cursor = start + prefix.length;
  for (const text of numbers) {
    const at = words.indexOf(text, cursor);
    const goal = Number(text);
    marks.push({ start: at, end: at + text.length, make: () => ({ kind: 'goal', text, goal }) });
    cursor = at + text.length;
  }
  return { goals, marks };
}

/** The words without their goal tag, for checks that look at the rest. */
export function withoutGoalTag(words: string, language: Language): string {
  return findGoalTag(words, language) === undefined ? words : words.replace(finalBracket, '');
}

/** Goals as an author writes them in the front matter. */
export const formatGoals = (goals: Goals | undefined): string =>
  goals === undefined ? 'none' : goals === 'all' ? 'all' : `[${goals.join(', ')}]`;

export const sameGoals = (a: Goals | undefined, b: Goals | undefined): boolean =>
  formatGoals(a) === formatGoals(b);
