/** Continuous reading: one chapter, or the whole text. */

import { count, fill } from '../i18n/strings.ts';
import { chaptersOf, type Section } from '../model/corpus.ts';
import { sourceLanguage } from '../model/languages.ts';
import { chapterUrl, objectiveUrl, parallelUrl, textUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import {
  colourOf,
  label,
  opening,
  plain,
  type Reading,
  rangeName,
  sectionName,
  sectionOf,
  titled,
} from './reading.ts';
import { lessonLinks } from './taught-section.ts';
import { type FootnoteView, footnotesFor, type ParagraphView, paragraphView } from './unit.ts';
import { type Brief, briefOf, handoutsOf } from './unit-notes.ts';

export interface ReadingPart {
  id: string;
  level: 1 | 2 | 3;
  /** The heading as the Compact prints it; a chapter without one has a title of this site. */
  heading: string;
  printed: boolean;
  short: string;
  colour: number;
  paragraphs: readonly (ParagraphView & { brief?: Brief | undefined })[];
}

export interface ReadingPage {
  frame: FrameView;
  crumbs: readonly Link[];
  colour: number;
  title: string;
  range: string;
  minutes: string;
  /** Lines that stand before the text in the received file. */
  head: readonly string[];
  overview?: Link | undefined;
  parallel?: Link | undefined;
  parts: readonly ReadingPart[];
  footnotes: readonly FootnoteView[];
  previous?: Link | undefined;
  next?: Link | undefined;
  handouts: readonly Link[];
  /** The lessons and cards of its sections. */
  lessons: readonly Link[];
}

export function chapterPage(reading: Reading, id: string): ReadingPage {
  const { language, strings, corpus } = reading;
  const chapter = sectionOf(reading, id);
  const chapters = chaptersOf(corpus);
  const at = chapters.indexOf(chapter);
  const path = chapterUrl(language, id);
  const name = sectionName(reading, chapter);
  const link = (one: Section | undefined): Link | undefined =>
    one && { href: chapterUrl(language, one.id), text: sectionName(reading, one) };
  return {
    // The page of the objective itself has the bare name as its title.
    frame: frameView(reading, {
      title: `${name} · ${strings.fullText}`,
      path,
      about: chapter.paragraphs,
      describe: [
        fill(strings.labelled, { label: rangeName(reading, chapter.paragraphs) }) +
          opening(reading, String(chapter.paragraphs[0]), 90),
      ],
    }),
    crumbs: crumbs(
      reading,
      { href: textUrl(language), text: strings.fullText },
      { href: path, text: name, current: true },
    ),
    colour: colourOf(chapter.objective),
    title: chapter.heading ? label(reading, chapter.heading) : name,
    range: rangeName(reading, chapter.paragraphs),
    head: [],
    overview:
      chapter.objective === undefined
        ? undefined
        : { href: objectiveUrl(language, chapter.objective), text: strings.overview },
    parallel: parallelLink(reading, id, name),
    ...body(reading, [chapter], 1),
    handouts: handoutsOf(reading, id),
    lessons: corpus.sections
      .filter((one) => one.chapter === id)
      .flatMap((one) =>
        lessonLinks(reading, one.id).map(({ href, text }) => ({
          href,
          text: titled(reading, sectionName(reading, one), text),
        })),
      ),
    previous: link(chapters[at - 1]),
    next: link(chapters[at + 1]),
  };
}

export function textPage(reading: Reading): ReadingPage {
  const { language, strings, corpus } = reading;
  const path = textUrl(language);
  const range = rangeName(
    reading,
    corpus.paragraphs.map((one) => one.number),
  );
  return {
    frame: frameView(reading, {
      title: strings.fullText,
      path,
      describe: [fill(strings.labelled, { label: range }) + plain(reading, '1')],
    }),
    crumbs: crumbs(reading, { href: path, text: strings.fullText, current: true }),
    colour: 0,
    title: strings.fullText,
    range,
    head: language === sourceLanguage ? corpus.head : [],
    parallel: parallelLink(reading, 'text', strings.fullText),
    ...body(reading, chaptersOf(corpus), 2),
    handouts: [],
    lessons: [],
  };
}

const parallelLink = (reading: Reading, of: string, what: string): Link | undefined =>
  reading.corpus.languages.length < 2
    ? undefined
    : {
        href: parallelUrl(reading.language, of),
        text: fill(reading.strings.parallelOf, { what }),
      };

function body(reading: Reading, chapters: readonly Section[], level: 1 | 2) {
  const { corpus } = reading;
  const parts = chapters.flatMap((chapter) => [
    part(reading, chapter, level, level === 2),
    ...corpus.sections
      .filter((section) => section.chapter === chapter.id)
      .map((section) => part(reading, section, level === 1 ? 2 : 3, level === 2)),
  ]);
  const numbers = chapters.flatMap((chapter) => chapter.paragraphs);
  const ids = corpus.paragraphs
    .filter((one) => numbers.includes(one.number))
    .flatMap((one) => [String(one.number), ...one.items]);
  return {
    parts,
    footnotes: footnotesFor(reading, ids),
    minutes: count(reading.language, reading.strings.minutes, minutes(reading, ids)),
  };
}

function part(reading: Reading, section: Section, level: 1 | 2 | 3, whole: boolean): ReadingPart {
  const chapter = sectionOf(reading, section.chapter ?? section.id);
  return {
    id: section.id,
    level,
    heading: label(reading, section.heading ?? section.short),
    printed: section.heading !== undefined,
    short: label(reading, section.short),
    colour: colourOf(chapter.objective),
    paragraphs: reading.corpus.paragraphs
      .filter((paragraph) => paragraph.section === section.id)
      .map(({ number }) => ({
        ...paragraphView(reading, number),
        // The whole text stays the whole text; a chapter has a line on each paragraph.
        ...(whole ? {} : { brief: briefOf(reading, number) }),
      })),
  };
}

/** Reading time: 400 Chinese characters or 200 words a minute, rounded up. */
function minutes(reading: Reading, ids: readonly string[]): number {
  const words = ids.map((id) => plain(reading, id)).join(' ');
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.ceil(han > others ? han / 400 : others / 200));
}
