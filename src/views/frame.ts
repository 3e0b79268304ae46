/** What stands around every page: menus, the language switch, the fore-edge, the path. */

import { chaptersOf, type Section } from '../model/corpus.ts';
import { type Language, languages } from '../model/languages.ts';
import { standingOf } from '../model/standing.ts';
import { at, inLanguage } from '../places/pages.ts';
import {
  chapterUrl,
  homeUrl,
  officialUrl,
  paragraphUrl,
  searchUrl,
  statusUrl,
} from '../places/paths.ts';
import { described } from './description.ts';
import { menuOf } from './menu.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { type PreviewPicture, previewPictureOf } from './preview-picture.ts';
import { colourOf, label, type Reading, rangeName, sectionName } from './reading.ts';

export interface Link {
  href: string;
  text: string;
  current?: boolean;
}

export interface RailChapter extends Link {
  colour: number;
  /** The title alone, for a list of contents. */
  name: string;
  /** Its paragraphs. */
  numbers: readonly number[];
  /** Positions in the chapter, from 1, that the page is about. */
  hits: readonly number[];
}

export interface Tongue extends Link {
  language: Language;
  mark: string;
}

/** Said on pages of a translation that is not the official text, or not all of it. */
export interface StudyNotice {
  /** What it says in two words, and in a sentence. */
  tag: string;
  text: string;
  official: Link;
  status: Link;
}

export interface FrameView {
  language: Language;
  title: string;
  /** For lists of results and previews: what the page is about, without the name of the site. */
  description: string;
  path: string;
  /** The number of the paragraph, on the page of one. */
  at?: number | undefined;
  /** The search page; none on a page with a search field of its own. */
  search?: string | undefined;
  menu: readonly Link[];
  /** What the menu has besides, in groups. */
  more: readonly { text: string; links: readonly Link[] }[];
  tongues: readonly Tongue[];
  /** The same links to each item of the page, for the switch to keep the place without a script. */
  itemTongues: readonly { id: string; tongues: readonly Tongue[] }[];
  notice?: StudyNotice | undefined;
  /** At the foot: translations are ours where the page has some of them. */
  licence: string;
  rail: readonly RailChapter[];
  /** For reference managers and search engines. */
  metadata: Metadata;
  /** Where the address of the site is known. */
  picture?: PreviewPicture | undefined;
}

export interface FrameOptions {
  /** Title of the page without the name of the site. */
  title: string;
  path: string;
  /** Numbers of the paragraphs that the page is about; the fore-edge shows them. */
  about?: readonly number[];
  /** Units that the address may name on this page. */
  items?: readonly string[];
  /** What the page is about, in its own words; further ones are taken where the first are few. */
  describe?: readonly string[];
}

export function frameView(reading: Reading, options: FrameOptions): FrameView {
  const { language, strings, corpus } = reading;
  const { title, path, about = [], items = [], describe = [] } = options;
  return {
    language,
    title: fullTitle(title, strings.siteName),
    description: described([...describe, strings.coverSay]),
    path,
    metadata: metadataOf(reading, path),
    picture: previewPictureOf(reading),
    at: about.length === 1 && path === paragraphUrl(language, about[0] ?? 0) ? about[0] : undefined,
    search: [homeUrl(language), searchUrl(language)].includes(path)
      ? undefined
      : searchUrl(language),
    ...menuOf(reading, path),
    tongues: tonguesOf(reading, path),
    itemTongues:
      corpus.languages.length > 1
        ? items.map((id) => ({ id, tongues: tonguesOf(reading, at(path, id)) }))
        : [],
    notice: noticeOf(reading, about),
    licence:
      standingOf(corpus, language, about) === 'official'
        ? strings.licenceOfficial
        : strings.licence,
    rail: chaptersOf(corpus).map((chapter) => ({
      href: chapterUrl(language, chapter.id),
      text: `${sectionName(reading, chapter)} ${rangeName(reading, chapter.paragraphs)}`,
      name: contentsName(reading, chapter),
      colour: colourOf(chapter.objective),
      numbers: chapter.paragraphs,
      hits: chapter.paragraphs.flatMap((number, index) =>
        about.includes(number) ? [index + 1] : [],
      ),
    })),
  };
}

/** `1 Bridging digital divides`: an objective by its number, another chapter by its title. */
const contentsName = (reading: Reading, { objective, short }: Section): string =>
  [objective, label(reading, short)].filter((one) => one !== undefined).join('\u2002');

/** Search pages and tabs cut a title at about 70 characters: the page's own name goes first. */
function fullTitle(title: string, siteName: string): string {
  if (title === '') return siteName;
  const full = `${title} · ${siteName}`;
  if (full.length <= 70) return full;
  return title.length <= 70 ? title : `${title.slice(0, 69).trimEnd()}…`;
}

const tonguesOf = ({ corpus, language }: Reading, path: string): Tongue[] =>
  corpus.languages.map((one) => ({
    language: one,
    mark: languages[one].mark,
    text: languages[one].name,
    href: inLanguage(path, one),
    current: one === language,
  }));

/** Of the paragraphs that the page is about; of the whole text on a page that is about none. */
function noticeOf(
  { corpus, language, strings }: Reading,
  about: readonly number[],
): StudyNotice | undefined {
  const standing = standingOf(corpus, language, about);
  if (standing === 'source' || standing === 'official') return undefined;
  const isMixed = standing === 'mixed';
  return {
    tag: isMixed ? strings.mixedTag : strings.studyTag,
    text: isMixed ? strings.mixedNotice : strings.studyNotice,
    official: { href: officialUrl(language), text: strings.officialText },
    status: { href: statusUrl(language), text: strings.statusTitle },
  };
}

/** The path to a page, from the cover down. */
export function crumbs(reading: Reading, ...links: Link[]): Link[] {
  return [{ href: homeUrl(reading.language), text: reading.strings.home }, ...links];
}
