/** Leaves off what every page repeats, and parts the notes at the foot of a page from its text. */

import type { PrintedLine } from './printed-line.ts';

export interface PageParts {
  text: PrintedLine[];
  notes: PrintedLine[];
}

/** A line that stands in one place on so many of the pages is a running head or foot. */
const repeated = { share: 0.3, pages: 3 };
/** Letters of notes are at least so much smaller than those of the text. */
const smaller = 0.94;
/** Symbols, page numbers and job numbers, alone on a line: at the top or the foot of a page. */
const numbersOnly =
  /^(?:[-–—\s]*|\d{1,3}|\d{1,3}\s?\/\s?\d{1,3}|\d{2}-\d{4,6}(?:\s.{0,12})?|[A-Z]+(?:\/[A-Z\d.]+){2,})(?:\s+(?:\d{1,3}(?:\/\d{1,3})?|\d{2}-\d{4,6}|[A-Z]+(?:\/[A-Z\d.]+){2,}))*$/u;

/** `size` is that of the text. */
export function pageParts(pages: readonly (readonly PrintedLine[])[], size: number): PageParts[] {
  const seen = new Map<string, number>();
  const keyOf = ({ y, text }: PrintedLine): string =>
    `${Math.round(y / 3)} ${text.replace(/\d+/gu, '#')}`;
  for (const page of pages) {
    for (const key of new Set(page.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(repeated.pages, repeated.share * pages.length);
  return pages.map((page) => {
    const own = page.filter((line) => (seen.get(keyOf(line)) ?? 0) < often);
    while (own[0] && numbersOnly.test(own[0].text)) own.shift();
    while (own.at(-1) && numbersOnly.test(own.at(-1)?.text ?? '')) own.pop();
    const lowest = own.findLastIndex((line) => line.size >= smaller * size);
    const begin = Math.min(lowest + 1, firstRaised(own));
    return { text: own.slice(0, begin), notes: own.slice(begin) };
  });
}

/** Where lines begin with raised figures that count up to the end of the page, whatever their size. */
function firstRaised(lines: readonly PrintedLine[]): number {
  let begin = lines.length;
  let next: number | undefined;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const number = /^\[\^(\d+)\]/u.exec(lines[at]?.text ?? '')?.[1];
    if (number === undefined) continue;
    if (next !== undefined && Number(number) !== next - 1) break;
    next = Number(number);
    begin = at;
  }
  return begin;
}

const opensNote = /^(?:\[\^(\d+)\]|(\d{1,3})(?:\/|\s))\s*/u;

/** The lines of each footnote, by its number; one may go on at the foot of the next page. */
export function notesOf(pages: readonly PageParts[]): Map<number, PrintedLine[]> {
  const notes = new Map<number, PrintedLine[]>();
  let open: PrintedLine[] | undefined;
  for (const { notes: lines } of pages) {
    for (const line of lines) {
      const match = opensNote.exec(line.text);
      const number = Number(match?.[1] ?? match?.[2]);
      const due = notes.size === 0 || notes.has(number - 1);
      if (match && (match[1] !== undefined || due)) {
        open = [{ ...line, text: line.text.slice(match[0].length) }];
        notes.set(number, open);
      } else if (open) open.push(line);
    }
  }
  return notes;
}
