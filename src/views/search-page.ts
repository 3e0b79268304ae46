/** The search page, and what its script shows by name: sections, principles, goals. */

import { fill, type Strings } from '../i18n/strings.ts';
import { chaptersOf, must } from '../model/corpus.ts';
import { itemLabel } from '../model/item-label.ts';
import { type Language, languageCodes, languages } from '../model/languages.ts';
import { searchUrl, textUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import {
  colourOf,
  label,
  type Reading,
  sectionName,
  sectionOf,
  unitLabel,
  unitName,
} from './reading.ts';

export interface SearchPage {
  frame: FrameView;
  crumbs: readonly Link[];
  text: Link;
  action: string;
}

/** Everything that the results and filters are called in the language; places as in the pack. */
export interface SearchDisplay {
  strings: SearchStrings;
  sections: readonly { id: string; name: string; colour: number; chapter: string }[];
  chapters: readonly { id: string; from: number; length: number }[];
  principles: Readonly<Record<string, string>>;
  goals: Readonly<Record<string, string>>;
  objectives: Readonly<Record<string, string>>;
  /** Number and label of a unit as they stand beside its words, and its name in full. */
  units: Readonly<Record<string, readonly [number: string, label: string, name: string]>>;
  languages: Readonly<Record<string, string>>;
  /** Languages that the text is published in. */
  tongues: readonly Language[];
  /** Names of the layers of notes, in their order. */
  layers: Readonly<Record<string, string>>;
}

export type SearchStrings = Pick<
  Strings,
  | 'searchHint'
  | 'searchFound'
  | 'searchNothing'
  | 'searchTried'
  | 'searchLoosen'
  | 'searchOnly'
  | 'searchInChapter'
  | 'searchInSection'
  | 'searchUnderPrinciple'
  | 'searchOnGoal'
  | 'searchInLayer'
  | 'searchInLanguage'
  | 'searchTakeOff'
  | 'searchNearest'
  | 'searchLike'
  | 'searchMeaning'
  | 'searchNear'
  | 'searchSome'
  | 'searchOtherLanguage'
  | 'searchSynonym'
  | 'searchSpelling'
  | 'searchReceived'
  | 'searchPlace'
  | 'searchAll'
  | 'searchLong'
  | 'searchFoundTexts'
  | 'searchTextsFailed'
  | 'searchTextsUnable'
  | 'searchLanguageFailed'
  | 'searchOwn'
  | 'searchPages'
  | 'goalAll'
>;

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

/** Only what the script says. */
function pick(strings: Strings): SearchStrings {
  const { searchHint, searchFound, searchNothing, searchTried, searchLoosen, searchSome } = strings;
  const { searchMeaning, searchNear } = strings;
  const { searchOtherLanguage, searchSynonym, searchSpelling, searchReceived, searchPlace } =
    strings;
  const { searchAll, searchLong, goalAll } = strings;
  const { searchFoundTexts, searchTextsFailed, searchLanguageFailed, searchOwn, searchPages } =
    strings;
  const { searchTextsUnable, searchNearest, searchLike, searchOnly, searchTakeOff } = strings;
  const { searchInChapter, searchInSection, searchUnderPrinciple, searchOnGoal } = strings;
  const { searchInLayer, searchInLanguage } = strings;
  return {
    ...{ searchMeaning, searchNear, searchNearest, searchLike, searchOnly, searchTakeOff },
    ...{ searchInChapter, searchInSection, searchUnderPrinciple, searchOnGoal },
    ...{ searchInLayer, searchInLanguage },
    ...{ searchHint, searchFound, searchNothing, searchTried, searchLoosen, searchSome },
    ...{ searchOtherLanguage, searchSynonym, searchSpelling, searchReceived, searchPlace },
    ...{ searchAll, searchLong, goalAll },
    ...{
      searchTextsUnable,
      searchFoundTexts,
      searchTextsFailed,
      searchLanguageFailed,
      searchOwn,
      searchPages,
    },
  };
}

export function searchDisplay(reading: Reading): SearchDisplay {
  const { corpus, language, strings } = reading;
  const short = (name: string): string =>
    name.replaceAll('\u3000', language === 'zh' ? '\u3000' : ' ');
  return {
    strings: pick(strings),
    sections: corpus.sections.map((section) => {
      const chapter =
        section.kind === 'chapter' ? section : sectionOf(reading, must(section.chapter, 'chapter'));
      return {
        id: section.id,
        name: short(sectionName(reading, section)),
        colour: colourOf(chapter.objective),
        chapter: chapter.id,
      };
    }),
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
          ? [[String(one.objective), short(sectionName(reading, one))]]
          : [],
      ),
    ),
    units: Object.fromEntries(
      [...corpus.units.values()].map((unit) => {
        const item = unit.kind === 'item' || unit.kind === 'objective';
        const number =
          unit.kind === 'footnote'
            ? fill(strings.footnote, { n: unit.label ?? '' })
            : String(unit.paragraph);
        return [unit.id, [number, item ? unitLabel(language, unit) : '', unitName(reading, unit)]];
      }),
    ),
    tongues: corpus.languages,
    layers: Object.fromEntries(corpus.layers.map((one) => [one.id, label(reading, one.name)])),
    languages: Object.fromEntries(
      languageCodes.map((code: Language) => [code, languages[code].name]),
    ),
  };
}
