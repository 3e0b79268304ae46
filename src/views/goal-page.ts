/** The page of a goal, or of all goals together. */

import { count, fill } from '../i18n/strings.ts';
import { goalsUrl, goalUrl } from '../places/paths.ts';
import { crumbs, frameView } from './frame.ts';
import { goalCounts, unitsOfAllGoals, unitsOfGoal } from './goal-counts.ts';
import { type ListingPage, listing, numbersOf } from './listing.ts';
import { label, plain, type Reading, titled } from './reading.ts';
import { notesOn } from './unit-notes.ts';

export function goalPage(reading: Reading, goal: number | 'all'): ListingPage {
  const { corpus, language, strings } = reading;
  const units = goal === 'all' ? unitsOfAllGoals(corpus) : unitsOfGoal(corpus, goal);
  const facts = goal === 'all' ? undefined : corpus.by.goal.get(goal);
  const title = facts ? label(reading, facts.title) : strings.goalAll;
  const name = goal === 'all' ? strings.goalAll : fill(strings.goal, { n: goal });
  const path = goalUrl(language, goal);
  const values = { goal: name };
  const lead =
    goal === 'all'
      ? count(language, strings.goalAllLead, units.length)
      : units.length === 0
        ? fill(strings.goalNone, values)
        : count(language, strings.goalLead, units.length, values);
  return {
    ...listing(reading, units),
    frame: frameView(reading, {
      title: goal === 'all' ? name : titled(reading, name, title),
      path,
      describe: [title, lead, ...units.slice(0, 1).map(({ id }) => plain(reading, id))],
      about: numbersOf(units),
    }),
    crumbs: crumbs(
      reading,
      { href: goalsUrl(language), text: strings.goals },
      { href: path, text: goal === 'all' ? title : `${goal} ${title}`, current: true },
    ),
    colour: 0,
    kind: strings.goals,
    numeral: goal === 'all' ? '' : String(goal),
    title,
    goal,
    ...(units.length === 0 ? { lead } : { tally: lead }),
    also:
      goal === 'all'
        ? undefined
        : {
            href: goalUrl(language, 'all'),
            text: count(language, strings.goalAlso, unitsOfAllGoals(corpus).length),
          },
    goals: goalCounts(reading),
    mentions: notesOn(reading, { kind: 'goal', id: String(goal) }),
    siblings: [...corpus.goals.map((one) => one.number), 'all' as const].map((one) => ({
      href: goalUrl(language, one),
      text: one === 'all' ? strings.matrixAll : String(one),
      goal: one,
      current: one === goal,
    })),
  };
}
