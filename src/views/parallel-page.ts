/**
 * Two languages side by side, unit by unit, each column with its name and the state of its text; a
 * script can change the second and add a third.
 */

import { fill, type Strings } from '../i18n/strings.ts';
import { chaptersOf, must, type Paragraph } from '../model/corpus.ts';
import { type Language, languages, sourceLanguage } from '../model/languages.ts';
import { type State, stateOf } from '../model/standing.ts';
import { chapterUrl, paragraphUrl, parallelUrl, termUrl, textUrl } from '../places/paths.ts';
import { differencesByUnit, nameOf } from './apparatus/term-differences.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import {
  colourOf,
  type LanguageChoice,
  label,
  languageChoice,
  opening,
  otherLanguages,
  type Reading,
  sectionName,
  sectionOf,
} from './reading.ts';
import { type UnitView, unitView } from './unit.ts';

export interface ParallelRow {
  id: string;
  label: string;
  href: string;
  /** A heading over the row, in the languages of the columns. */
  heading?: { own: string; other: string } | undefined;
  chapter: string;
  own: UnitView;
  other: UnitView;
  /** Names of the columns, over each cell where they are stacked. */
  names: { own: string; other: string };
  /** Terms that stand in the unit in some languages only. */
  /** A term, and the words of the sentence before and after it. */
  differences: readonly (Link & { before: string; after: string })[];
}

/** A language that a column can show, with the state of its text on this page. */
export interface ParallelColumn extends LanguageChoice {
  state: string;
}

export interface ParallelPage {
  frame: FrameView;
  crumbs: readonly Link[];
  colour: number;
  title: string;
  language: Language;
  other: Language;
  /** What the page's own column and the second one show at first. */
  columns: readonly [own: ParallelColumn, other: ParallelColumn];
  choices: readonly ParallelColumn[];
  /** Said without a script, and where the other pairs are. */
  without: string;
  pairs: readonly (Link & { tag: string })[];
  rows: readonly ParallelRow[];
  /** Chapters that the rows come from: the packs to load for another language. */
  chapters: readonly string[];
  previous?: Link | undefined;
  next?: Link | undefined;
}

export type ParallelOf = { paragraph: number } | { chapter: string } | 'text';

/** The second language without a choice: the Chinese, and for the Chinese pages English. */
export function defaultSecond(reading: Reading): Language {
  const others = reading.corpus.languages.filter((one) => one !== reading.language);
  return others.includes(sourceLanguage) ? sourceLanguage : (others[0] ?? sourceLanguage);
}

/** `second` is the reading of the second language, with its own strings. */
export function parallelPage(reading: Reading, second: Reading, of: ParallelOf): ParallelPage {
  const { corpus, language, strings } = reading;
  const scope = scopeOf(reading, of);
  const path = parallelUrl(language, scope.of);
  const paragraphs = corpus.paragraphs.filter((one) => scope.numbers.includes(one.number));
  const column = (choice: LanguageChoice): ParallelColumn => ({
    ...choice,
    state: stateName(reading, choice.code, scope.numbers),
  });
  const name = `${scope.name} · ${strings.parallel}`;
  return {
    frame: frameView(reading, {
      title: name,
      path,
      about: scope.about,
      describe: [
        fill(strings.parallelOf, { what: scope.name }),
        opening(reading, String(scope.numbers[0]), 90),
      ],
    }),
    crumbs: crumbs(
      reading,
      { href: scope.href, text: scope.name },
      { href: path, text: strings.parallel, current: true },
    ),
    colour: scope.colour,
    title: fill(strings.parallelOf, { what: scope.name }),
    language,
    other: second.language,
    columns: [column(languageChoice(language)), column(languageChoice(second.language))],
    choices: otherLanguages(reading).map(column),
    without: fill(strings.parallelNoScript, {
      first: languages[language].name,
      second: languages[second.language].name,
    }),
    pairs: corpus.languages
      .filter((one) => one !== language && one !== second.language)
      .map((one) => ({
        href: parallelUrl(one, scope.of),
        text: languages[one].name,
        tag: languages[one].tag,
      })),
    rows: paragraphs.flatMap((paragraph) => rowsOf(reading, second, paragraph)),
    chapters: [...new Set(paragraphs.map((one) => one.chapter))],
    previous: scope.previous,
    next: scope.next,
  };
}

/** The state of the text of some paragraphs; where they differ, that of the least settled. */
function stateName(reading: Reading, language: Language, numbers: readonly number[]): string {
  const order: readonly State[] = ['missing', 'stale', 'study', 'reviewed', 'official', 'source'];
  const states = numbers.map((number) => stateOf(reading.corpus, language, number));
  return stateNames(reading.strings)[
    must(
      order.find((one) => states.includes(one)),
      'state',
    )
  ];
}

const stateNames = (strings: Strings): Readonly<Record<State, string>> => ({
  source: strings.statusSource,
  official: strings.statusOfficial,
  reviewed: strings.statusReviewed,
  study: strings.statusStudy,
  stale: strings.statusStale,
  missing: strings.statusMissing,
});

interface Scope {
  of: string | number;
  name: string;
  href: string;
  colour: number;
  numbers: readonly number[];
  about: readonly number[];
  previous?: Link | undefined;
  next?: Link | undefined;
}

function scopeOf(reading: Reading, of: ParallelOf): Scope {
  const { corpus, language, strings } = reading;
  if (of === 'text') {
    const numbers = corpus.paragraphs.map((one) => one.number);
    return { of, name: strings.fullText, href: textUrl(language), colour: 0, numbers, about: [] };
  }
  if ('paragraph' in of) {
    const { paragraph } = of;
    const link = (number: number): Link | undefined =>
      corpus.units.has(String(number))
        ? { href: parallelUrl(language, number), text: fill(strings.paragraph, { n: number }) }
        : undefined;
    return {
      of: paragraph,
      name: fill(strings.paragraph, { n: paragraph }),
      href: paragraphUrl(language, paragraph),
      colour: colourOf(corpus.by.paragraph.get(paragraph)?.objective),
      numbers: [paragraph],
      about: [paragraph],
      previous: link(paragraph - 1),
      next: link(paragraph + 1),
    };
  }
  const chapter = sectionOf(reading, of.chapter);
  const chapters = chaptersOf(corpus);
  const at = chapters.indexOf(chapter);
  const link = (index: number): Link | undefined => {
    const other = chapters[index];
    return other && { href: parallelUrl(language, other.id), text: sectionName(reading, other) };
  };
  return {
    of: chapter.id,
    name: sectionName(reading, chapter),
    href: chapterUrl(language, chapter.id),
    colour: colourOf(chapter.objective),
    numbers: chapter.paragraphs,
    about: chapter.paragraphs,
    previous: link(at - 1),
    next: link(at + 1),
  };
}

/** The paragraph, its items, its footnotes: a row each. */
function rowsOf(reading: Reading, second: Reading, paragraph: Paragraph): ParallelRow[] {
  const number = String(paragraph.number);
  const section = sectionOf(reading, paragraph.section);
  const first = section.paragraphs[0] === paragraph.number;
  const heading = section.heading;
  const ids = [number, ...paragraph.items, ...paragraph.footnotes];
  return ids.map((id) => {
    const own = unitView(reading, id);
    return {
      id,
      label: own.label,
      href: own.href,
      heading:
        id === number && first && heading
          ? { own: label(reading, heading), other: label(second, heading) }
          : undefined,
      chapter: must(paragraph.chapter, 'chapter'),
      own,
      other: unitView(second, id),
      names: { own: languages[reading.language].name, other: languages[second.language].name },
      differences: differencesOf(reading, id),
    };
  });
}

function differencesOf(reading: Reading, id: string): ParallelRow['differences'] {
  const { language, strings } = reading;
  return (differencesByUnit(reading).get(id) ?? []).map((one) => {
    const names = one.languages.map((other) => nameOf(reading, other));
    const list = new Intl.ListFormat(languages[language].tag, { type: 'conjunction' });
    const said = one.kind === 'absent' ? strings.termOtherwiseIn : strings.termOnlyIn;
    const [before = '', after = ''] = fill(said, {
      languages: list.format(names),
      term: '{term}',
    }).split('{term}');
    return {
      href: termUrl(language, one.term.id),
      text: label(reading, one.term.term),
      before,
      after,
    };
  });
}
