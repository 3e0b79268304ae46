/** What stands around every page: menus, the language switch, the fore-edge, the path. */

import { chaptersOf } from '../model/corpus.ts';
import { type Language, languages, sourceLanguage } from '../model/languages.ts';
import { at, inLanguage } from '../places/pages.ts';
import {
  apparatusUrl,
  chapterUrl,
  editionUrl,
  goalsUrl,
  homeUrl,
  notesUrl,
  officialUrl,
  parallelUrl,
  searchUrl,
  statusUrl,
  textUrl,
} from '../places/paths.ts';
import { colourOf, type Reading, rangeName, sectionName } from './reading.ts';

export interface Link {
  href: string;
  text: string;
  current?: boolean;
}

export interface RailChapter extends Link {
  colour: number;
  /** How many paragraphs the chapter has. */
  length: number;
  /** Positions in the chapter, from 1, that the page is about. */
  hits: readonly number[];
}

export interface Tongue extends Link {
  language: Language;
  mark: string;
}

/** Said on pages of a translation that is not the official text. */
export interface StudyNotice {
  text: string;
  official: Link;
  status: Link;
}

export interface FrameView {
  language: Language;
  title: string;
  path: string;
  /** The search page. */
  search: string;
  menu: readonly Link[];
  tongues: readonly Tongue[];
  /** The same links to each item of the page, for the switch to keep the place without a script. */
  itemTongues: readonly { id: string; tongues: readonly Tongue[] }[];
  notice?: StudyNotice | undefined;
  rail: readonly RailChapter[];
}

export interface FrameOptions {
  /** Title of the page without the name of the site. */
  title: string;
  path: string;
  /** Numbers of the paragraphs that the page is about; the fore-edge shows them. */
  about?: readonly number[];
  /** Units that the address may name on this page. */
  items?: readonly string[];
}

export function frameView(reading: Reading, options: FrameOptions): FrameView {
  const { language, strings, corpus } = reading;
  const { title, path, about = [], items = [] } = options;
  const menu = [
    { href: textUrl(language), text: strings.fullText },
    ...(corpus.languages.length > 1
      ? [{ href: parallelUrl(language, 'opening'), text: strings.parallel }]
      : []),
    { href: searchUrl(language), text: strings.search },
    { href: goalsUrl(language), text: strings.goalsMenu },
    { href: notesUrl(language), text: strings.notes },
    { href: apparatusUrl(language), text: strings.apparatus },
    { href: editionUrl(language), text: strings.edition },
  ];
  return {
    language,
    title: fullTitle(title, strings.siteName),
    path,
    search: searchUrl(language),
    menu: menu.map((link) => ({ ...link, current: link.href === path })),
    tongues: tonguesOf(reading, path),
    itemTongues:
      corpus.languages.length > 1
        ? items.map((id) => ({ id, tongues: tonguesOf(reading, at(path, id)) }))
        : [],
    notice: noticeOf(reading),
    rail: chaptersOf(corpus).map((chapter) => ({
      href: chapterUrl(language, chapter.id),
      text: `${sectionName(reading, chapter)} ${rangeName(reading, chapter.paragraphs)}`,
      colour: colourOf(chapter.objective),
      length: chapter.paragraphs.length,
      hits: chapter.paragraphs.flatMap((number, index) =>
        about.includes(number) ? [index + 1] : [],
      ),
    })),
  };
}

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

function noticeOf({ corpus, language, strings }: Reading): StudyNotice | undefined {
  if (language === sourceLanguage) return undefined;
  const states = [...corpus.translations[language].values()];
  const official =
    states.length === corpus.paragraphs.length && states.every((one) => one.status === 'official');
  if (official) return undefined;
  return {
    text: strings.studyNotice,
    official: { href: officialUrl(language), text: strings.officialText },
    status: { href: statusUrl(language), text: strings.statusTitle },
  };
}

/** The path to a page, from the cover down. */
export function crumbs(reading: Reading, ...links: Link[]): Link[] {
  return [{ href: homeUrl(reading.language), text: reading.strings.home }, ...links];
}
