/** Pages that list units with their words: an objective, a section, a principle, a goal. */

import { count, fill } from '../i18n/strings.ts';
import { chaptersOf, type Corpus, must, type Unit } from '../model/corpus.ts';
import { languages } from '../model/languages.ts';
import {
  chapterUrl,
  goalsUrl,
  goalUrl,
  objectiveUrl,
  principleUrl,
  sectionUrl,
} from '../urls.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import {
  colourOf,
  label,
  plain,
  rangeName,
  type Reading,
  sectionName,
  sectionOf,
} from './reading.ts';
import { type FootnoteView, footnotesFor, type UnitView, unitView } from './unit.ts';

export interface Row {
  number: number;
  /** `(a)` for an item; nothing for a paragraph. */
  label: string;
  /** The section, and for an item the words that it continues. */
  context: string;
  unit: UnitView;
}

export interface RowGroup {
  title: string;
  href: string;
  colour: number;
  size: string;
  rows: readonly Row[];
}

export interface GoalCount {
  goal: number;
  title: string;
  href: string;
  count: number;
}

export interface ListingPage {
  frame: FrameView;
  crumbs: readonly Link[];
  colour: number;
  /** Small label above the numeral, the numeral itself, and the title under it. */
  kind: string;
  numeral: string;
  title: string;
  /** A goal whose bar stands beside the numeral. */
  goal?: number | 'all' | undefined;
  lead: string;
  also?: Link | undefined;
  note?: string | undefined;
  /** The unit of paragraph 7 or 8 that states the objective or principle. */
  statement?: UnitView | undefined;
  groups: readonly RowGroup[];
  footnotes: readonly FootnoteView[];
  goals?: readonly GoalCount[] | undefined;
  siblings: readonly (Link & { goal?: number | 'all' })[];
}

const tagged = (corpus: Corpus, test: (unit: Unit) => boolean): Unit[] =>
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

export function goalPage(reading: Reading, goal: number | 'all'): ListingPage {
  const { corpus, language, strings } = reading;
  const units = goal === 'all' ? unitsOfAllGoals(corpus) : unitsOfGoal(corpus, goal);
  const facts = corpus.goals.find((one) => one.number === goal);
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
    frame: frameView(reading, { title: goal === 'all' ? name : `${name}\u3000${title}`, path, about: numbersOf(units) }),
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
    lead,
    also:
      goal === 'all'
        ? undefined
        : {
            href: goalUrl(language, 'all'),
            text: count(language, strings.goalAlso, unitsOfAllGoals(corpus).length),
          },
    goals: goalCounts(reading),
    siblings: [...corpus.goals.map((one) => one.number), 'all' as const].map((one) => ({
      href: goalUrl(language, one),
      text: one === 'all' ? strings.matrixAll : String(one),
      goal: one,
      current: one === goal,
    })),
  };
}

export function principlePage(reading: Reading, letter: string): ListingPage {
  const { corpus, language, strings } = reading;
  const principle = must(
    corpus.principles.find((one) => one.id === letter),
    `principle ${letter}`,
  );
  const units = tagged(
    corpus,
    (unit) => unit.principles.includes(letter) && unit.id !== `8${letter}`,
  );
  const written = languages[language].itemLabel(letter);
  const title = label(reading, principle.short);
  const path = principleUrl(language, letter);
  const statement = `8${letter}`;
  return {
    ...listing(reading, units, [statement]),
    frame: frameView(reading, {
      title: `${fill(strings.principle, { label: written })}\u3000${title}`,
      path,
      about: numbersOf(units),
    }),
    crumbs: crumbs(
      reading,
      { href: chapterUrl(language, 'principles'), text: strings.principles },
      { href: path, text: `${written} ${title}`, current: true },
    ),
    colour: 0,
    kind: strings.principles,
    numeral: written,
    title,
    lead: count(language, strings.principleLead, units.length),
    note: strings.editorial,
    statement: unitView(reading, statement),
    siblings: corpus.principles.map((one) => ({
      href: principleUrl(language, one.id),
      text: languages[language].itemLabel(one.id),
      current: one.id === letter,
    })),
  };
}

export function objectivePage(reading: Reading, objective: number): ListingPage {
  const { corpus, language, strings } = reading;
  const chapter = must(
    corpus.sections.find((section) => section.objective === objective),
    `objective ${objective}`,
  );
  const units = unitsIn(corpus, chapter.paragraphs);
  const path = objectiveUrl(language, objective);
  const statement = `7.${objective}`;
  const title = label(reading, chapter.short);
  return {
    ...listing(reading, units, [statement]),
    frame: frameView(reading, { title: sectionName(reading, chapter), path, about: chapter.paragraphs }),
    crumbs: crumbs(
      reading,
      { href: chapterUrl(language, 'objectives'), text: label(reading, sectionOf(reading, 'objectives').short) },
      { href: path, text: sectionName(reading, chapter), current: true },
    ),
    colour: colourOf(objective),
    kind: fill(strings.objective, { n: objective }),
    numeral: String(objective),
    title,
    lead: rangeName(reading, chapter.paragraphs),
    also: { href: chapterUrl(language, chapter.id), text: strings.readChapter },
    statement: unitView(reading, statement),
    goals: goalCounts(reading, units),
    siblings: chaptersOf(corpus).flatMap((one) =>
      one.objective === undefined
        ? []
        : [
            {
              href: objectiveUrl(language, one.objective),
              text: String(one.objective),
              current: one === chapter,
            },
          ],
    ),
  };
}

export function sectionPage(reading: Reading, id: string): ListingPage {
  const { corpus, language, strings } = reading;
  const section = sectionOf(reading, id);
  const chapter = sectionOf(reading, section.chapter ?? id);
  const units = unitsIn(corpus, section.paragraphs);
  const path = sectionUrl(language, id);
  const title = label(reading, section.heading ?? section.short);
  return {
    ...listing(reading, units),
    frame: frameView(reading, { title, path, about: section.paragraphs }),
    crumbs: crumbs(
      reading,
      { href: chapterUrl(language, chapter.id), text: sectionName(reading, chapter) },
      { href: path, text: title, current: true },
    ),
    colour: colourOf(chapter.objective),
    kind: strings.section,
    numeral: '',
    title,
    lead: rangeName(reading, section.paragraphs),
    also: { href: `${chapterUrl(language, chapter.id)}#${id}`, text: strings.readChapter },
    goals: goalCounts(reading, units),
    siblings: corpus.sections
      .filter((one) => one.chapter === section.chapter)
      .map((one) => ({
        href: sectionUrl(language, one.id),
        text: label(reading, one.short),
        current: one === section,
      })),
  };
}

const numbersOf = (units: readonly Unit[]): number[] => [
  ...new Set(units.map((unit) => unit.paragraph)),
];

const unitsIn = (corpus: Corpus, numbers: readonly number[]): Unit[] =>
  tagged(corpus, (unit) => unit.kind !== 'footnote' && numbers.includes(unit.paragraph));

/** Rows in groups by chapter, and the footnotes that they and the statement call. */
function listing(reading: Reading, units: readonly Unit[], besides: readonly string[] = []) {
  const { corpus, language, strings } = reading;
  const groups = chaptersOf(corpus).flatMap((chapter) => {
    const own = units.filter((unit) => chapter.paragraphs.includes(unit.paragraph));
    if (own.length === 0) return [];
    return [
      {
        title: sectionName(reading, chapter),
        href: chapterUrl(language, chapter.id),
        colour: colourOf(chapter.objective),
        size: count(language, strings.items, own.length),
        rows: own.map((unit) => row(reading, unit)),
      },
    ];
  });
  return { groups, footnotes: footnotesFor(reading, [...units.map((unit) => unit.id), ...besides]) };
}

function row(reading: Reading, unit: Unit): Row {
  const view = unitView(reading, unit.id);
  const facts = must(
    reading.corpus.paragraphs.find((one) => one.number === unit.paragraph),
    `paragraph ${unit.paragraph}`,
  );
  const section = label(reading, sectionOf(reading, facts.section).short);
  const isItem = unit.kind !== 'paragraph';
  return {
    number: unit.paragraph,
    label: isItem ? view.label : '',
    context: isItem ? `${section} · ${chapeau(reading, unit)}` : section,
    unit: view,
  };
}

/** The words that an item continues, cut where they are long. */
function chapeau(reading: Reading, unit: Unit): string {
  const words = plain(reading, String(unit.paragraph));
  return words.length > 40 ? `${words.slice(0, 38)}……` : words;
}
