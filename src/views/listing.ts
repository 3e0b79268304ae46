/** Lists of units with their words, and the pages that they stand on. */

import { count } from '../i18n/strings.ts';
import { type Corpus, chaptersOf, must, type Unit } from '../model/corpus.ts';
import { chapterUrl } from '../places/paths.ts';
import type { FrameView, Link } from './frame.ts';
import { type GoalCount, tagged } from './goal-counts.ts';
import {
  colourOf,
  label,
  opening,
  plain,
  type Reading,
  sectionName,
  sectionOf,
} from './reading.ts';
import { type FootnoteView, footnotesFor, type UnitView, unitView } from './unit.ts';

export interface Row {
  number: number;
  /** `(a)` for an item; nothing for a paragraph. */
  label: string;
  /** The section, where the page is of more than one; for an item the words that it continues. */
  section: string;
  continues: string;
  unit: UnitView;
}

export interface RowGroup {
  title: string;
  href: string;
  colour: number;
  size: string;
  rows: readonly Row[];
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
  /** Before the list; what only counts it stands beside, so that a telephone begins with the list. */
  lead?: string | undefined;
  tally?: string | undefined;
  also?: Link | undefined;
  note?: string | undefined;
  /** The unit of paragraph 7 or 8 that states the objective or principle. */
  statement?: UnitView | undefined;
  groups: readonly RowGroup[];
  /** All words of a part, not a choice of them: they can be read aloud. */
  whole?: boolean | undefined;
  footnotes: readonly FootnoteView[];
  goals?: readonly GoalCount[] | undefined;
  siblings: readonly (Link & { goal?: number | 'all' })[];
  /** Sheets for teaching the part, and notes that link to what the page is about. */
  handouts?: readonly Link[] | undefined;
  mentions?: readonly Link[] | undefined;
  /** The lesson and the cards of a section. */
  lessons?: readonly Link[] | undefined;
}

export const numbersOf = (units: readonly Unit[]): number[] => [
  ...new Set(units.map((unit) => unit.paragraph)),
];

export const unitsIn = (corpus: Corpus, numbers: readonly number[]): Unit[] =>
  tagged(corpus, (unit) => unit.kind !== 'footnote' && numbers.includes(unit.paragraph));

/** What a list may have besides its units. */
interface ListingOptions {
  /** Units that the page quotes before the list. */
  besides?: readonly string[];
  /** What the list is called where all of it stands in one group, with the way to its text. */
  whole?: Link;
  /** The page is of this section alone: its rows need not name it. */
  section?: string;
}

/** Rows in groups by chapter, and the footnotes that they and the statement call. */
export function listing(
  reading: Reading,
  units: readonly Unit[],
  { besides = [], whole, section }: ListingOptions = {},
) {
  const { corpus, language, strings } = reading;
  const groups = chaptersOf(corpus).flatMap((chapter) => {
    const own = units.filter((unit) => chapter.paragraphs.includes(unit.paragraph));
    if (own.length === 0) return [];
    return [
      {
        title: whole?.text ?? sectionName(reading, chapter),
        href: whole?.href ?? chapterUrl(language, chapter.id),
        colour: colourOf(chapter.objective),
        size: count(language, strings.items, own.length),
        rows: own.map((unit) => row(reading, unit, section)),
      },
    ];
  });
  return {
    groups,
    whole: whole !== undefined,
    footnotes: footnotesFor(reading, [...units.map((unit) => unit.id), ...besides]),
  };
}

function row(reading: Reading, unit: Unit, within?: string): Row {
  const view = unitView(reading, unit.id);
  const facts = must(
    reading.corpus.by.paragraph.get(unit.paragraph),
    `paragraph ${unit.paragraph}`,
  );
  const isItem = unit.kind !== 'paragraph';
  return {
    number: unit.paragraph,
    label: isItem ? view.label : '',
    section:
      facts.section === within ? '' : label(reading, sectionOf(reading, facts.section).short),
    continues: isItem ? chapeau(reading, unit) : '',
    unit: view,
  };
}

/** The words that an item continues, cut where they are long. */
function chapeau(reading: Reading, unit: Unit): string {
  const words = plain(reading, String(unit.paragraph));
  return words.length > 40 ? opening(reading, String(unit.paragraph)) : words;
}
