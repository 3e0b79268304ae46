/**
 * Reads a plain-text version of the Compact, in any of the six languages: numbered paragraphs,
 * lettered items, the numbered list of objectives, headings, goal tags, footnotes at the end.
 * Pure: text in, structure and problems out.
 */

import { explicitMarkers, rewriteMarkers } from './footnote-marker.ts';
import { itemLetters, splitItemLabel } from './item-label.ts';
import type { Language } from './languages.ts';
import type { Problem } from './problems.ts';
import { blocksOf, type TextBlock } from './text-blocks.ts';

export interface PlainItem {
  /** `a` for a lettered item, `1` for a numbered one. */
  label: string;
  kind: 'lettered' | 'numbered';
  /** The words, with footnote markers as `[^1]`. */
  text: string;
  line: number;
}

export interface PlainParagraph {
  number: number;
  text: string;
  line: number;
  items: PlainItem[];
  /** Index in `headings` of the last heading before the paragraph; -1 before the first one. */
  heading: number;
}

export interface PlainText {
  /** Lines before the first paragraph that are not its heading. */
  head: { text: string; line: number }[];
  headings: { title: string; line: number }[];
  paragraphs: PlainParagraph[];
  footnotes: { number: number; text: string; line: number }[];
  problems: Problem[];
}

/** Parses the text; `file` is used only to name the place of a problem. */
export const parsePlainText = (source: string, language: Language, file: string): PlainText =>
  parseBlocks(blocksOf(source, language), language, file);

/** The same for a text that is already cut into blocks, as that of a word processor is. */
export function parseBlocks(
  blocks: readonly TextBlock[],
  language: Language,
  file: string,
): PlainText {
  const parser = new Parser(language, file);
  for (const block of blocks) parser.take(block);
  return parser.finish();
}

class Parser {
  private readonly out: PlainText = {
    head: [],
    headings: [],
    paragraphs: [],
    footnotes: [],
    problems: [],
  };
  private readonly language: Language;
  private readonly file: string;
  private inFootnotes = false;

  constructor(language: Language, file: string) {
    this.language = language;
    this.file = file;
  }

  take(block: TextBlock): void {
    if (this.takeFootnote(block)) return;
    const paragraph = this.out.paragraphs.at(-1);
    const item = splitItemLabel(block.text, this.language);
    if (item && paragraph) {
      this.takeItem(paragraph, item.letter, item.rest, block.line);
      return;
    }
    const numbered = /^(\d+)\s*(?:[.-]\s|[．、])\s*(.+)$/u.exec(block.text);
    if (numbered) this.takeNumbered(Number(numbered[1]), numbered[2] ?? '', block);
    else this.takeOther(block);
  }

  /** Footnotes begin after the last paragraph with a 1 that cannot open a list. */
  private takeFootnote(block: TextBlock): boolean {
    const match = /^\[?\^?(\d+)\]?([.:)]?)\s+(.+)$/u.exec(block.text);
    if (!match) return false;
    const number = Number(match[1]);
    const paragraph = this.out.paragraphs.at(-1);
    const opensList = /[:：]$/u.test(paragraph?.text ?? '') || (paragraph?.items.length ?? 0) > 0;
    const begins = number === 1 && paragraph !== undefined && !(opensList && match[2] === '.');
    if (!this.inFootnotes && !(begins && paragraph.number > 1)) return false;
    this.inFootnotes = true;
    const due = this.out.footnotes.length + 1;
    if (number !== due) {
      this.report('footnote-order', block.line, `footnote ${number} where footnote ${due} was due`);
    }
    this.out.footnotes.push({ number, text: match[3] ?? '', line: block.line });
    return true;
  }

  private takeItem(paragraph: PlainParagraph, letter: string, text: string, line: number): void {
    const due = itemLetters[paragraph.items.length];
    if (letter !== due) {
      this.report(
        'letter-order',
        line,
        `item (${letter}) in paragraph ${paragraph.number} where (${due}) was due`,
      );
    }
    paragraph.items.push({ label: letter, kind: 'lettered', text, line });
  }

  private takeNumbered(number: number, text: string, block: TextBlock): void {
    const paragraph = this.out.paragraphs.at(-1);
    const due = (paragraph?.number ?? 0) + 1;
    // A heading ends a list: without this, paragraph 3 would go on a list of two.
    const sinceHeading = paragraph?.heading === this.out.headings.length - 1;
    const inList = sinceHeading && paragraph?.items.at(-1)?.kind === 'numbered';
    const opensList =
      number === 1 && paragraph?.items.length === 0 && /[:：]$/u.test(paragraph.text);
    if (paragraph && (opensList || (inList && number === paragraph.items.length + 1))) {
      const item = { label: String(number), kind: 'numbered' as const, text, line: block.line };
      paragraph.items.push(item);
      return;
    }
    if (number !== due) {
      this.report('paragraph-order', block.line, `paragraph ${number} where ${due} was due`);
    }
    const heading = this.out.headings.length - 1;
    this.out.paragraphs.push({ number, text, line: block.line, items: [], heading });
  }

  private takeOther(block: TextBlock): void {
    if (this.out.paragraphs.length === 0) this.out.head.push(block);
    else this.out.headings.push({ title: block.text, line: block.line });
  }

  finish(): PlainText {
    const last = this.out.footnotes.length;
    const parts = this.out.paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
    // Where markers are marked, no bare digit is one.
    const marks = parts.flatMap(({ text }) => [...text.matchAll(/\[\^\d+\]/gu)]).length;
    const markers = marks === last ? explicitMarkers : rewriteMarkers;
    let next = 1;
    for (const paragraph of this.out.paragraphs) {
      for (const part of [paragraph, ...paragraph.items]) {
        const marked = markers(part.text, next, last);
        part.text = marked.text;
        next = marked.next;
      }
    }
    if (next <= last) {
      const note = this.out.footnotes[next - 1];
      this.report(
        'footnote-unmarked',
        note?.line ?? 1,
        `no marker of footnote ${next} in the text`,
      );
    }
    if (this.out.paragraphs.length === 0) {
      this.report('no-paragraphs', 1, 'no numbered paragraph found');
    }
    return this.out;
  }

  private report(code: string, line: number, message: string): void {
    this.out.problems.push({
      code,
      file: this.file,
      line,
      message,
      remedy: 'Compare the line with the published text and mend the file that is imported.',
    });
  }
}
