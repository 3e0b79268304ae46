/**
 * The one grammar of paths. Every path is written from the root of the site; the build makes it
 * relative to the page it stands on, so that the site works under any folder and from disk.
 */

import type { Unit } from '../model/corpus.ts';
import { symbol } from '../model/document.ts';
import type { Language } from '../model/languages.ts';
import type { UnitId } from '../model/unit-id.ts';
import { chooseFragment } from './fragment.ts';
import { type PageKind, pageName, pathOf } from './pages.ts';

const page = (
  language: Language,
  kind: PageKind,
  of: string | number = '',
  fragment: string | undefined = '',
): string => pathOf(language, pageName(kind, of), fragment);

export const homeUrl = (language: Language): string => page(language, 'index');
export const paragraphUrl = (language: Language, number: number): string =>
  page(language, 'paragraph', number);
export const textUrl = (language: Language): string => page(language, 'text');
export const editionUrl = (language: Language): string => page(language, 'edition');
export const statusUrl = (language: Language): string => page(language, 'status');
/** Where a reader opens an own copy of the official text. */
export const copyUrl = (language: Language): string => page(language, 'copy');
/** The reader's own notes. */
export const mineUrl = (language: Language): string => page(language, 'mine');
export const searchUrl = (language: Language): string => page(language, 'search');
/** Side by side: `of` is a paragraph number, a chapter id, or `text`. */
export const parallelUrl = (language: Language, of: string | number): string =>
  page(
    language,
    'parallel',
    typeof of === 'number' || of === 'text' ? of : pageName('chapter', of),
  );
export const goalsUrl = (language: Language): string => page(language, 'sdg');
export const chapterUrl = (language: Language, id: string): string => page(language, 'chapter', id);
export const sectionUrl = (language: Language, id: string): string => page(language, 'section', id);
export const objectiveUrl = (language: Language, number: number): string =>
  page(language, 'objective', number);
export const principleUrl = (language: Language, letter: string): string =>
  page(language, 'principle', letter);
export const goalUrl = (language: Language, goal: number | 'all'): string =>
  page(language, 'sdg', goal);

/** A unit on the page of its paragraph; the paragraph itself without a fragment. */
export const unitUrl = (language: Language, unit: Unit): string =>
  unit.kind === 'paragraph'
    ? paragraphUrl(language, unit.paragraph)
    : page(language, 'paragraph', unit.paragraph, unit.id);

export const emendationUrl = (language: Language, id: string): string =>
  page(language, 'edition', '', `e-${id}`);

export const notesUrl = (language: Language): string => page(language, 'notes');
/** All notes of a layer; `anchor` is the element of one of them. */
export const layerUrl = (language: Language, layer: string, anchor?: string): string =>
  page(language, 'layer', layer, anchor);
/** A note on a section, as a page to be printed. */
export const handoutUrl = (language: Language, layer: string, section: string): string =>
  page(language, 'handout', `${layer}-${section}`);

/** The lesson on a section, and its self-check cards. */
export const lessonUrl = (language: Language, section: string): string =>
  page(language, 'lesson', section);
export const cardsUrl = (language: Language, section: string): string =>
  page(language, 'cards', section);

/** A unit alone, as others show it in a frame of their page. */
export const embedUrl = (language: Language, unit: UnitId): string => page(language, 'embed', unit);

/** The root page, with the fragment that keeps it from going on to the remembered language. */
export const chooseUrl = `/index.html#${chooseFragment}`;

/** The official text at the United Nations, in the language; an outward link for the reader. */
export const officialUrl = (language: Language): string =>
  `https://undocs.org/${language}/${symbol}`;

/** The apparatus: what the Compact names and asks for. */
export const apparatusUrl = (language: Language): string => page(language, 'apparatus');
export const bodiesUrl = (language: Language): string => page(language, 'bodies');
export const instrumentsUrl = (language: Language): string => page(language, 'instruments');
export const groupsUrl = (language: Language): string => page(language, 'groups');
export const deadlinesUrl = (language: Language): string => page(language, 'deadlines');
/** How the text came about, in time. */
export const draftingUrl = (language: Language): string => page(language, 'drafting');
export const termsUrl = (language: Language): string => page(language, 'terms');
export const bodyUrl = (language: Language, id: string): string => page(language, 'bodies', '', id);
export const instrumentUrl = (language: Language, id: string): string =>
  page(language, 'instruments', '', id);
export const groupUrl = (language: Language, id: string): string =>
  page(language, 'groups', '', id);
export const deadlineUrl = (language: Language, id: string): string =>
  page(language, 'deadlines', '', id);
export const termUrl = (language: Language, id: string): string =>
  page(language, 'term', id.replaceAll('_', '-'));
export const commitmentsUrl = (language: Language): string => page(language, 'commitments');
export const picturesUrl = (language: Language): string => page(language, 'pictures');
/** What readers carry away, and files for programs. */
export const downloadsUrl = (language: Language): string => page(language, 'downloads');
/** What a reader is shown without a network, in place of a page that is not kept. */
export const offlineUrl = (language: Language): string => page(language, 'offline');
/** The lessons, for teachers. */
export const teachUrl = (language: Language): string => page(language, 'teach');
/** A teacher's own choice of units. */
export const packetUrl = (language: Language): string => page(language, 'packet');
