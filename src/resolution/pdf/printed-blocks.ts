/** Joins the lines of a document into its paragraphs, items and headings. */

import type { Language } from '../../model/languages.ts';
import type { PrintedLine } from './printed-line.ts';

/** Lines that are one paragraph on paper. */
export type PrintedBlock = readonly PrintedLine[];

const label =
  /^(?:(\d+)\s?(?:[.．、]|-(?=\s))|[(（]?(?:[a-zａ-ｚа-я]|[\u0621-\u064A]\u0640?)[)）](?=\s))/u;
/** A sentence, an item or what opens a list ends so; a tag or a call of a footnote may follow. */
const ended = /[.;:!?。；：！？؛؟)）»”"…](?:\[\^\d+\])?$/u;
/** Distances of lines, beside the usual one, that part paragraphs. */
const wide = 1.35;

/** `pages` in order, each without heads, feet and notes; the direction is that of the language. */
export function printedBlocks(
  pages: readonly (readonly PrintedLine[])[],
  language: Language,
): PrintedBlock[] {
  const lines = pages.flat();
  const usual = usualDistance(pages);
  const edges = pages.map((_, at) =>
    edgeOf(pages.filter((__, other) => other % 2 === at % 2).flat(), language),
  );
  const headings = headingFonts(lines, (line) => edges[line.page - 1] ?? 0, language);
  const blocks: PrintedLine[][] = [];
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = blocks.at(-1);
    const number = Number(label.exec(line.text)?.[1]);
    const edge = edges[(before?.page ?? 1) - 1] ?? 0;
    if (before && open && !isParted(before, line, { usual, edge, last, headings, language }))
      open.push(line);
    else {
      blocks.push([line]);
      if (!Number.isNaN(number)) last = number;
    }
  }
  return blocks;
}

interface Around {
  usual: number;
  /** Where full lines end. */
  edge: number;
  /** Number of the last paragraph. */
  last: number;
  /** Fonts of headings. */
  headings: ReadonlySet<string>;
  language: Language;
}

function isParted(before: PrintedLine, line: PrintedLine, around: Around): boolean {
  const isEnd = ended.test(before.text);
  const distance = before.page === line.page ? before.y - line.y : 0;
  if (distance > wide * around.usual) return true;
  if (before.font !== line.font && before.size !== line.size && isEnd) return true;
  // A heading on top of a page.
  if (isEnd && before.page !== line.page && around.headings.has(line.font)) return true;
  const room = roomLeft(before, around);
  const fits = room > firstWord(line, around.language);
  const column = before.right - before.left + room;
  if (label.test(line.text)) {
    const number = Number(label.exec(line.text)?.[1]);
    const due = Number.isNaN(number) || number === around.last + 1 || number === 1;
    // A figure or a letter in brackets may be the first word of a line that goes on.
    return isEnd || fits || (due && room > 0.2 * column) || joinsItems(before.text);
  }
  return isEnd ? fits : room > 0.35 * column;
}

/** `…; and`: the last but one of a list. */
const joinsItems = (text: string): boolean => /[;；؛,،]\s?\p{L}{1,3}$/u.test(text);

/** Room at the end of a line. */
const roomLeft = (line: PrintedLine, { edge, language }: Around): number =>
  language === 'ar' ? line.left - edge : edge - line.right;

/** How much room the first word of a line needs; of Chinese, two characters and a mark. */
function firstWord(line: PrintedLine, language: Language): number {
  if (language === 'zh') return 2.6 * line.size;
  const shown = line.text.replace(/\[\^\d+\]/gu, '');
  const letters = (shown.split(/\s/u)[0] ?? '').length + 1;
  return ((line.right - line.left) * letters) / Math.max(1, shown.length);
}

/** Where full lines end: so far that one in thirty goes further, by a mark that hangs. */
function edgeOf(lines: readonly PrintedLine[], language: Language): number {
  const ends = lines
    .map(({ left, right }) => (language === 'ar' ? -left : right))
    .sort((a, b) => a - b);
  const edge = ends[Math.floor(ends.length * 0.97)] ?? 0;
  return language === 'ar' ? -edge : edge;
}

function usualDistance(pages: readonly (readonly PrintedLine[])[]): number {
  const distances = pages
    .flatMap((page) => page.slice(1).map((line, at) => (page[at]?.y ?? 0) - line.y))
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

/** Of lines of running text so many reach the edge; those of headings hardly ever do. */
const fullLines = 0.2;

/** Fonts whose lines hardly ever reach the edge. */
function headingFonts(
  lines: readonly PrintedLine[],
  edgeAt: (line: PrintedLine) => number,
  language: Language,
): Set<string> {
  const counts = new Map<string, { all: number; full: number }>();
  for (const line of lines) {
    const edge = edgeAt(line);
    const room = language === 'ar' ? line.left - edge : edge - line.right;
    const { all, full } = counts.get(line.font) ?? { all: 0, full: 0 };
    counts.set(line.font, { all: all + 1, full: full + (room < line.size ? 1 : 0) });
  }
  const fonts = [...counts].filter(([, { all, full }]) => full < fullLines * all);
  return new Set(fonts.map(([font]) => font));
}
