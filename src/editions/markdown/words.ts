/** Units and notes as Markdown. A unit's words come back to the letter from any Markdown parser. */

import { fill, type Strings } from '../../i18n/strings.ts';
import { inLine, linked } from '../../markdown-words.ts';
import type { NoteView, SourceView } from '../../views/note.ts';
import type { NotePart } from '../../views/reference-link.ts';
import type { FootnoteView, UnitView } from '../../views/unit.ts';
import type { Pen } from './pen.ts';
import { blocks, heading, list, paragraph, quoted } from './write.ts';

/** The words of a unit, with the marks of its footnotes. */
export const unitWords = (parts: UnitView['parts']): string =>
  parts
    .map((part) => (part.kind === 'footnote' ? `[^${part.number}]` : inLine(part.text)))
    .join('');

/** A unit in a line: its label, which leads to its place on the site, and its words. */
export const unitMarkdown = (
  unit: Pick<UnitView, 'label' | 'href' | 'parts' | 'foreign'>,
  link: Pen['link'],
): string =>
  [
    link({ href: unit.href, text: unit.label }),
    ...(unit.foreign ? [`(${inLine(unit.foreign.note)})`] : []),
    unitWords(unit.parts),
  ].join(' ');

/** A paragraph with its items as a list under it. */
export const paragraphMarkdown = (
  { unit, items }: { unit: UnitView; items: readonly UnitView[] },
  link: Pen['link'],
): string => blocks(unitMarkdown(unit, link), list(items.map((item) => unitMarkdown(item, link))));

export const footnotesMarkdown = (notes: readonly FootnoteView[]): string =>
  blocks(notes.map(({ number, parts }) => `[^${number}]: ${unitWords(parts)}`));

/** A note under a heading: its words, what they are on, what they rest on, who wrote it. */
export function noteMarkdown(
  pen: Pen,
  note: NoteView,
  level: number,
  head = note.headline,
): string {
  const { strings } = pen.reading;
  const mark = note.open ? strings.noteOpen : note.event?.planned ? strings.notePlanned : undefined;
  return blocks(
    heading(level, inLine(head)),
    pen.link(note.place) + (mark ? ` · ${inLine(mark)}` : ''),
    note.quote === undefined ? '' : quoted([paragraph(inLine(note.quote))]),
    note.summary === undefined ? '' : paragraph(inLine(note.summary)),
    noteBody(pen, note.body),
    noteAccount(pen, note, strings),
  );
}

/** Sources, author, date, licence, and what a note is not. */
export const noteAccount = (pen: Pen, note: NoteView, strings: Strings): string =>
  blocks(
    list(note.sources.map((source) => sourceLine(pen, source))),
    paragraph(inLine(fill(strings.noteFoot, { signed: note.signed, notUn: strings.noteNotUn }))),
  );

export const sourceLine = (pen: Pen, { name, url, seen }: SourceView): string =>
  (url === undefined ? inLine(name) : pen.link({ href: url, text: name })) +
  (seen === undefined ? '' : ` (${inLine(seen)})`);

/** Words of a note: paragraphs, lists, emphasis, links. */
export const noteBody = (pen: Pen, parts: readonly NotePart[]): string =>
  blocks(blocksOf(pen, parts));

function blocksOf(pen: Pen, parts: readonly NotePart[]): string[] {
  const found: string[] = [];
  let line = '';
  const close = (): void => {
    if (line.trim() !== '') found.push(paragraph(line));
    line = '';
  };
  for (const part of parts) {
    if (part.kind === 'text' || part.kind === 'em' || part.kind === 'link') {
      line += inline(pen, part);
      continue;
    }
    close();
    if (part.kind === 'ul' || part.kind === 'ol') found.push(listOf(pen, part));
    else found.push(...blocksOf(pen, part.children));
  }
  close();
  return found;
}

const listOf = (
  pen: Pen,
  part: Extract<NotePart, { kind: 'p' | 'ul' | 'ol' | 'li' | 'em' }>,
): string =>
  list(
    part.children
      .filter((child) => child.kind === 'li')
      .map((child) => blocksOf(pen, 'children' in child ? child.children : []).join('\n')),
    part.kind === 'ol',
  );

function inline(pen: Pen, part: NotePart): string {
  if (part.kind === 'text') return inLine(part.text);
  const inside = part.children.map((child) => inline(pen, child)).join('');
  if (part.kind === 'link') return linked(inside, pen.address(part.href));
  // An element, because stars beside Chinese punctuation are no emphasis to most parsers.
  return part.kind === 'em' ? `<em>${inside}</em>` : inside;
}
