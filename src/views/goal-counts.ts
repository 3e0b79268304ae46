/** Which units name which goal, and how often each is named. */

import type { Corpus, Unit } from '../model/corpus.ts';
import { goalUrl } from '../places/paths.ts';
import { label, type Reading } from './reading.ts';

export interface GoalCount {
  goal: number;
  title: string;
  href: string;
  count: number;
}

/** Units that pass a test, in the order of the text. */
export const tagged = (corpus: Corpus, test: (unit: Unit) => boolean): Unit[] =>
  [...corpus.units.values()].filter(test).sort((a, b) => a.paragraph - b.paragraph);

/** Units that name the goal on their own. */
export const unitsOfGoal = (corpus: Corpus, goal: number): Unit[] =>
  tagged(corpus, (unit) => unit.goals !== 'all' && (unit.goals ?? []).includes(goal));

export const unitsOfAllGoals = (corpus: Corpus): Unit[] =>
  tagged(corpus, (unit) => unit.goals === 'all');

export const goalCounts = (reading: Reading, units?: readonly Unit[]): GoalCount[] =>
  reading.corpus.goals.map((goal) => ({
    goal: goal.number,
    title: label(reading, goal.title),
    href: goalUrl(reading.language, goal.number),
    count: unitsOfGoal(reading.corpus, goal.number).filter((unit) => units?.includes(unit) ?? true)
      .length,
  }));
