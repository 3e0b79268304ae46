/** What stands around every page: menus, the language switch, the fore-edge, the path. */

import { chaptersOf } from '../model/corpus.ts';
import { type Language, languages } from '../model/languages.ts';
import { chapterUrl, editionUrl, goalsUrl, homeUrl, inLanguage, textUrl } from '../urls.ts';
import { colourOf, rangeName, type Reading, sectionName } from './reading.ts';

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

export interface FrameView {
  language: Language;
  title: string;
  path: string;
  menu: readonly Link[];
  tongues: readonly (Link & { language: Language; mark: string })[];
  rail: readonly RailChapter[];
}

export interface FrameOptions {
  /** Title of the page without the name of the site. */
  title: string;
  path: string;
  /** Numbers of the paragraphs that the page is about; the fore-edge shows them. */
  about?: readonly number[];
}

export function frameView(reading: Reading, options: FrameOptions): FrameView {
  const { language, strings, corpus } = reading;
  const { title, path, about = [] } = options;
  const menu = [
    { href: textUrl(language), text: strings.fullText },
    { href: goalsUrl(language), text: strings.goals },
    { href: editionUrl(language), text: strings.edition },
  ];
  return {
    language,
    title: title === '' ? strings.siteName : `${title} · ${strings.siteName}`,
    path,
    menu: menu.map((link) => ({ ...link, current: link.href === path })),
    tongues: corpus.languages.map((one) => ({
      language: one,
      mark: languages[one].mark,
      text: languages[one].name,
      href: inLanguage(path, one),
      current: one === language,
    })),
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

/** The path to a page, from the cover down. */
export function crumbs(reading: Reading, ...links: Link[]): Link[] {
  return [{ href: homeUrl(reading.language), text: reading.strings.home }, ...links];
}
