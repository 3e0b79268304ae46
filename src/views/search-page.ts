/** The search page, and what its script shows by name: sections, principles, goals. */

import { pick, type Strings } from '../i18n/strings.ts';
import { chaptersOf, must } from '../model/corpus.ts';
import { itemLabel } from '../model/item-label.ts';
import { type Language, languageCodes, languages } from '../model/languages.ts';
import { searchUrl, textUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { colourOf, label, labelSpace, type Reading, sectionName, sectionOf } from './reading.ts';

export interface SearchPage {
  frame: FrameView;
  crumbs: readonly Link[];
  text: Link;
  action: string;
}

/** What a first answer shows besides the words; places as in the pack. */
export interface FirstDisplay {
  sections: readonly { id: string; name: string; colour: number; chapter: string }[];
  goalAll: string;
  names: UnitNames;
  /** Languages that can be chosen; a folder to carry has its own here (src/folder). */
  tongues: readonly Language[];
}

/** Patterns for the names of units: `{n}` is the number, `{label}` that of an item. */
export interface UnitNames {
  paragraph: string;
  item: string;
  note: string;
  /** Labels of items in the order of their letters, with spaces between them. */
  labels: string;
}

/** What else the results and filters are called in the language. */
export interface RestDisplay {
  strings: SearchStrings;
  chapters: readonly { id: string; from: number; length: number }[];
  principles: Readonly<Record<string, string>>;
  goals: Readonly<Record<string, string>>;
  objectives: Readonly<Record<string, string>>;
  languages: Readonly<Record<string, string>>;
  /** Names of the layers of notes, in their order. */
  layers: Readonly<Record<string, string>>;
}

export type SearchDisplay = FirstDisplay & RestDisplay;

/** The strings that the script says. */
const saidByScript = [
  'searchHint',
  'searchFound',
  'searchNothing',
  'searchTried',
  'searchLoosen',
  'searchOnly',
  'searchInChapter',
  'searchInSection',
  'searchUnderPrinciple',
  'searchOnGoal',
  'searchInLayer',
  'searchInLanguage',
  'searchTakeOff',
  'searchNearest',
  'searchLike',
  'searchMeaning',
  'searchNear',
  'searchSome',
  'searchOtherLanguage',
  'searchSynonym',
  'searchSpelling',
  'searchReceived',
  'searchPlace',
  'searchAll',
  'searchLong',
  'searchFoundTexts',
  'searchTextsFailed',
  'searchTextsUnable',
  'searchLanguageFailed',
  'searchOwn',
  'searchPages',
  'searchNoParagraph',
  'searchNoItem',
  'searchNoItems',
  'searchNoFootnote',
  'searchNoObjective',
  'searchNoGoal',
  'searchNoPrinciple',
  'searchNothingOwn',
  'searchTextsUnasked',
] as const satisfies readonly (keyof Strings)[];

export type SearchStrings = Pick<Strings, (typeof saidByScript)[number]>;

export function searchPage(reading: Reading): SearchPage {
  const { language, strings } = reading;
  const path = searchUrl(language);
  return {
    frame: frameView(reading, { title: strings.search, path, describe: [strings.searchHint] }),
    crumbs: crumbs(reading, { href: path, text: strings.search, current: true }),
    text: { href: textUrl(language), text: strings.fullText },
    action: path,
  };
}

/** Chapters are written with a wide space in every language; only Chinese is set with it. */
const short = (language: Language, name: string): string =>
  name.replaceAll('\u3000', language === 'zh' ? '\u3000' : ' ');

export function firstDisplay(reading: Reading): FirstDisplay {
  const { corpus, language, strings } = reading;
  const items = [...corpus.units.values()].filter(({ kind }) => kind === 'item');
  const letters = [...new Set(items.flatMap((one) => one.label ?? []))].sort();
  return {
    sections: corpus.sections.map((section) => {
      const chapter =
        section.kind === 'chapter' ? section : sectionOf(reading, must(section.chapter, 'chapter'));
      return {
        id: section.id,
        name: short(language, sectionName(reading, section)),
        colour: colourOf(chapter.objective),
        chapter: chapter.id,
      };
    }),
    goalAll: strings.goalAll,
    names: {
      paragraph: strings.paragraph,
      item: `${strings.paragraph}${labelSpace(language)}{label}`,
      note: strings.footnote,
      labels: letters.map((letter) => itemLabel(language, letter)).join(' '),
    },
    tongues: corpus.languages,
  };
}

export function restDisplay(reading: Reading): RestDisplay {
  const { corpus, language, strings } = reading;
  return {
    strings: pick(strings, saidByScript),
    chapters: chaptersOf(corpus).map(({ id, paragraphs }) => ({
      id,
      from: must(paragraphs[0], 'first paragraph'),
      length: paragraphs.length,
    })),
    principles: Object.fromEntries(
      corpus.principles.map((one) => [
        one.id,
        `${itemLabel(language, one.id)} ${label(reading, one.short)}`,
      ]),
    ),
    goals: Object.fromEntries(
      corpus.goals.map((one) => [String(one.number), label(reading, one.title)]),
    ),
    objectives: Object.fromEntries(
      corpus.sections.flatMap((one) =>
        one.kind === 'chapter' && one.objective !== undefined
          ? [[String(one.objective), short(language, sectionName(reading, one))]]
          : [],
      ),
    ),
    layers: Object.fromEntries(corpus.layers.map((one) => [one.id, label(reading, one.name)])),
    languages: Object.fromEntries(
      languageCodes.map((code: Language) => [code, languages[code].name]),
    ),
  };
}
