/** The cover: the map of the slips, the ways in, the matrix, the time line. */

import { fill } from '../i18n/strings.ts';
import { chaptersOf } from '../model/corpus.ts';
import { objectiveStatement, purpose, timeLine } from '../model/document.ts';
import { itemLabel } from '../model/item-label.ts';
import {
  chapterUrl,
  homeUrl,
  objectiveUrl,
  paragraphUrl,
  principleUrl,
  textUrl,
  unitUrl,
} from '../places/paths.ts';
import { type FrameView, frameView, type Link } from './frame.ts';
import { type GoalCount, goalCounts } from './goal-counts.ts';
import { type MatrixView, matrixView } from './matrix.ts';
import { colourOf, label, opening, plain, type Reading, unitName, unitOf } from './reading.ts';

export interface Slip {
  number: number;
  href: string;
  title: string;
  /** Length in rem, from the length of the text, and the number of cuts, one an item. */
  length: number;
  cuts: number;
}

export interface SlipChapter {
  id: string;
  /** The word before the number, where the language is short enough for it: `目标`. */
  before: string;
  /** Number of the objective, to be set upright in a vertical title. */
  objective?: number | undefined;
  short: string;
  colour: number;
  slips: readonly Slip[];
}

export interface Deadline {
  id: string;
  date: string;
  what: string;
  colour: number;
  units: readonly Link[];
  /** Position on the time line in per cent of its length, and the row under it. */
  at: number;
  row: number;
  /** Room until the next note, in per cent. */
  width: number;
}

export interface CoverPage {
  frame: FrameView;
  motto: { words: string; name: string; href: string };
  start: string;
  text: Link;
  chapters: readonly SlipChapter[];
  objectives: readonly (Link & { number: number; cells: readonly Link[] })[];
  /** Chapters that set out no objective, with links to their paragraphs like the others. */
  chaptersBesides: readonly (Link & { cells: readonly Link[] })[];
  principles: readonly (Link & { label: string })[];
  goals: readonly GoalCount[];
  matrix: MatrixView;
  years: readonly { year: number; at: number }[];
  deadlines: readonly Deadline[];
}

export function coverPage(reading: Reading): CoverPage {
  const { corpus, language, strings } = reading;
  return {
    frame: frameView(reading, { title: '', path: homeUrl(language) }),
    motto: motto(reading),
    start: paragraphUrl(language, 1),
    text: { href: textUrl(language), text: strings.fullText },
    chapters: slipChapters(reading),
    objectives: corpus.sections.flatMap((section) =>
      section.objective === undefined
        ? []
        : [
            {
              number: section.objective,
              href: objectiveUrl(language, section.objective),
              text: plain(reading, objectiveStatement(section.objective)).replace(
                /[；;。.؛]$/u,
                '',
              ),
              cells: cellsOf(reading, section.paragraphs),
            },
          ],
    ),
    chaptersBesides: chaptersOf(corpus).flatMap((chapter) =>
      chapter.objective === undefined
        ? [
            {
              href: chapterUrl(language, chapter.id),
              text: label(reading, chapter.short),
              cells: cellsOf(reading, chapter.paragraphs),
            },
          ]
        : [],
    ),
    principles: corpus.principles.map((principle) => ({
      href: principleUrl(language, principle.id),
      label: itemLabel(language, principle.id),
      text: label(reading, principle.short),
    })),
    goals: goalCounts(reading),
    matrix: matrixView(reading),
    years: timeLine.years.map((year) => ({ year, at: position(`${year}-01-01`) })),
    deadlines: deadlines(reading),
  };
}

const cellsOf = ({ language }: Reading, numbers: readonly number[]): Link[] =>
  numbers.map((n) => ({ href: paragraphUrl(language, n), text: String(n) }));

/** The first sentence of the paragraph in which the Compact states its purpose. */
function motto(reading: Reading): CoverPage['motto'] {
  const unit = unitOf(reading, purpose);
  const words = plain(reading, purpose);
  const sentence = /^.*?[。.؟!](?=\s|\S|$)/u.exec(words)?.[0] ?? words;
  return { words: sentence, name: unitName(reading, unit), href: unitUrl(reading.language, unit) };
}

function slipChapters(reading: Reading): SlipChapter[] {
  return chaptersOf(reading.corpus).map((chapter) => {
    const short = label(reading, chapter.short);
    return {
      id: chapter.id,
      objective: chapter.objective,
      short,
      before:
        chapter.objective !== undefined && reading.language === 'zh'
          ? fill(reading.strings.objective, { n: '' })
          : '',
      colour: colourOf(chapter.objective),
      slips: chapter.paragraphs.map((number) => slip(reading, number)),
    };
  });
}

function slip(reading: Reading, number: number): Slip {
  const { corpus, language } = reading;
  const items = corpus.by.paragraph.get(number)?.items ?? [];
  // The Chinese text sets the lengths in every language, so that the map is one and the same.
  const source: Reading = { ...reading, language: 'zh' };
  const characters = [String(number), ...items]
    .map((id) => plain(source, id).length)
    .reduce((sum, length) => sum + length, 0);
  return {
    number,
    href: paragraphUrl(language, number),
    title: opening(reading, String(number), 24),
    length: Math.round((3 + 0.405 * Math.sqrt(characters)) * 10) / 10,
    cuts: Math.max(1, items.length),
  };
}

const firstDay = Date.parse(timeLine.from);
const lastDay = Date.parse(timeLine.to);

/** Where a day stands on the time line, in per cent. */
const position = (day: string): number =>
  Math.round(((Date.parse(day) - firstDay) / (lastDay - firstDay)) * 1000) / 10;

/**
 * Places the dates in two rows so that no line of a lower note runs through an upper one: a note
 * that the next one crowds hangs low, the next one high. Widths end before the next note.
 */
function deadlines(reading: Reading): Deadline[] {
  const { language, corpus } = reading;
  const places = corpus.deadlines.map((one) => position(one.from));
  const rows: number[] = [];
  for (const [index, at] of places.entries()) {
    const crowded = (places[index + 1] ?? 100) - at < 12;
    rows.push(crowded && rows[index - 1] !== 1 ? 1 : 0);
  }
  return corpus.deadlines.map((deadline, index) => {
    const at = places[index] ?? 0;
    const row = rows[index] ?? 0;
    const next = places.find(
      (other, later) => later > index && (rows[later] === row || row === 0) && other > at,
    );
    return {
      id: deadline.id,
      date: label(reading, deadline.date),
      what: label(reading, deadline.what),
      colour: colourOf(deadline.objective),
      units: deadline.units.map((id) => {
        const unit = unitOf(reading, id);
        return { href: unitUrl(language, unit), text: unitName(reading, unit) };
      }),
      at,
      row,
      width: Math.round((Math.min(15, (next ?? 100) - at) - 0.7) * 10) / 10,
    };
  });
}
