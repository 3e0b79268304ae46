/**
 * The one grammar of paths. Every path is written from the root of the site; the build makes it
 * relative to the page it stands on, so that the site works under any folder and from disk.
 */

import type { Unit } from '../model/corpus.ts';
import { symbol } from '../model/document.ts';
import type { Language } from '../model/languages.ts';

const page = (language: Language, name: string): string => `/${language}/${name}.html`;

export const homeUrl = (language: Language): string => page(language, 'index');
export const paragraphUrl = (language: Language, number: number): string =>
  page(language, String(number));
export const textUrl = (language: Language): string => page(language, 'text');
export const editionUrl = (language: Language): string => page(language, 'edition');
export const statusUrl = (language: Language): string => page(language, 'status');
export const searchUrl = (language: Language): string => page(language, 'search');
/** Side by side: `of` is a paragraph number, a chapter id, or `text`. */
export const parallelUrl = (language: Language, of: string | number): string =>
  page(
    language,
    typeof of === 'number' || of === 'text' ? `parallel-${of}` : `parallel-chapter-${of}`,
  );
export const goalsUrl = (language: Language): string => page(language, 'sdg');
export const chapterUrl = (language: Language, id: string): string =>
  page(language, `chapter-${id}`);
export const sectionUrl = (language: Language, id: string): string =>
  page(language, `section-${id}`);
export const objectiveUrl = (language: Language, number: number): string =>
  page(language, `objective-${number}`);
export const principleUrl = (language: Language, letter: string): string =>
  page(language, `principle-${letter}`);
export const goalUrl = (language: Language, goal: number | 'all'): string =>
  page(language, `sdg-${goal}`);

/** A unit on the page of its paragraph; the paragraph itself without a fragment. */
export const unitUrl = (language: Language, unit: Unit): string =>
  unit.kind === 'paragraph'
    ? paragraphUrl(language, unit.paragraph)
    : `${paragraphUrl(language, unit.paragraph)}#${unit.id}`;

export const emendationUrl = (language: Language, id: string): string =>
  `${editionUrl(language)}#e-${id}`;

export const notesUrl = (language: Language): string => page(language, 'notes');
/** All notes of a layer; `anchor` is the element of one of them. */
export const layerUrl = (language: Language, layer: string, anchor?: string): string =>
  `${page(language, `layer-${layer}`)}${anchor === undefined ? '' : `#${anchor}`}`;
export const layerFeedUrl = (language: Language, layer: string): string =>
  `/${language}/layer-${layer}.xml`;
/** A note on a section, as a page to be printed. */
export const handoutUrl = (language: Language, layer: string, section: string): string =>
  page(language, `handout-${layer}-${section}`);

/** The same page in another language. */
export const inLanguage = (path: string, language: Language): string =>
  path.replace(/^\/[a-z]{2}\//u, `/${language}/`);

/** Words of a chapter in a language, for the parallel view to load. */
export const packUrl = (language: Language, chapter: string): string =>
  `/data/${language}/${chapter}.js`;

/** The root page, with the fragment that keeps it from going on to the remembered language. */
export const chooseUrl = '/index.html#choose';

/** The official text at the United Nations, in the language; an outward link for the reader. */
export const officialUrl = (language: Language): string =>
  `https://undocs.org/${language}/${symbol}`;

/** The apparatus: what the Compact names and asks for. */
export const apparatusUrl = (language: Language): string => page(language, 'apparatus');
export const bodiesUrl = (language: Language): string => page(language, 'bodies');
export const instrumentsUrl = (language: Language): string => page(language, 'instruments');
export const groupsUrl = (language: Language): string => page(language, 'groups');
export const deadlinesUrl = (language: Language): string => page(language, 'deadlines');
export const termsUrl = (language: Language): string => page(language, 'terms');
export const bodyUrl = (language: Language, id: string): string => `${bodiesUrl(language)}#${id}`;
export const instrumentUrl = (language: Language, id: string): string =>
  `${instrumentsUrl(language)}#${id}`;
export const groupUrl = (language: Language, id: string): string => `${groupsUrl(language)}#${id}`;
export const deadlineUrl = (language: Language, id: string): string =>
  `${deadlinesUrl(language)}#${id}`;
export const termUrl = (language: Language, id: string): string =>
  page(language, `term-${id.replaceAll('_', '-')}`);
export const commitmentsUrl = (language: Language): string => page(language, 'commitments');
/** The table of commitments as a file for spreadsheets. */
export const commitmentsCsvUrl = (language: Language): string => `/${language}/commitments.csv`;
export const picturesUrl = (language: Language): string => page(language, 'pictures');
