/** The bracketed goal tag at the end of a commitment: `（目标1和9）`, `(SDGs 1 and 9)`, `（所有目标）`. */

import type { Language } from './languages.ts';
import type { Mark } from './segments.ts';

export type Goals = 'all' | readonly number[];

export interface GoalTag {
  goals: Goals;
  /** One mark per goal number, or one for the phrase that means all goals. */
  marks: Mark[];
}

export type GoalTagResult = GoalTag | { broken: string } | undefined;

/** How the bracket of each language begins, says all goals, and joins its numbers. */
const tags: Readonly<Record<Language, { one: RegExp; all: RegExp; separators: RegExp }>> = {
  zh: { one: /^目标(?=\d)/u, all: /^所有目标$/u, separators: /[、和]/u },
  en: { one: /^SDGs? /u, all: /^all SDGs$/u, separators: /, | and /u },
  fr: { one: /^ODD[ \u00A0]/u, all: /^tous les ODD$/u, separators: /, | et /u },
  es: { one: /^ODS[ \u00A0]/u, all: /^todos los ODS$/u, separators: /, | y /u },
  ru: { one: /^ЦУР[ \u00A0]/u, all: /^все ЦУР$/u, separators: /, | и /u },
  ar: {
    one: /^(?:الهدف|الهدفان|الأهداف)[ \u00A0]/u,
    all: /^جميع الأهداف$/u,
    separators: /، | و(?= ?\d) ?/u,
  },
};

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
  const { one, all, separators } = tags[language];
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
