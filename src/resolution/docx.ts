/**
 * Reads the words of a .docx as a person reads them on paper: counted numbers, footnotes by the
 * order of their calls, insertions taken and deletions left. No layout, no headers, no pictures.
 */

import type { Language } from '../model/languages.ts';
import { cleanText, type TextBlock } from '../model/text-blocks.ts';
import { NumberedLists } from './docx-numbers.ts';
import {
  attributeOf,
  childAt,
  childrenOf,
  isOn,
  nameOf,
  type ParseXml,
  rootOf,
} from './docx-xml.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { Unsure } from './unsure.ts';
import { zipParts } from './zip.ts';

export interface WordText {
  /** Paragraphs that are not empty, with `[^3]` where footnote 3 is called. */
  blocks: TextBlock[];
  /** The words of each footnote, by the number that it has on paper. */
  footnotes: Map<number, TextBlock>;
  /** Places that could be read in another way; of a PDF. */
  unsure?: readonly Unsure[];
}

const parts = {
  document: 'word/document.xml',
  footnotes: 'word/footnotes.xml',
  numbering: 'word/numbering.xml',
  styles: 'word/styles.xml',
};

/** Throws UnreadableFile when the bytes are not those of a document. */
export async function readDocx(
  bytes: Uint8Array,
  language: Language,
  parseXml: ParseXml,
): Promise<WordText> {
  const found = await zipParts(bytes, Object.values(parts));
  const root = rootOf(found.get(parts.document), parseXml);
  if (!root) {
    throw new UnreadableFile(
      'file-kind',
      `The file is a zip archive without ${parts.document}: not a document of a word processor.`,
      'Give the .docx itself.',
    );
  }
  return new Reader(
    language,
    new NumberedLists(
      rootOf(found.get(parts.numbering), parseXml),
      rootOf(found.get(parts.styles), parseXml),
    ),
    rootOf(found.get(parts.footnotes), parseXml),
  ).read(root);
}

/** Runs that are not on paper, or are there a second time. */
const skipped = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPr', 'rPr', 'p']);

const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '-',
  softHyphen: '',
};

class Reader {
  private readonly calls: string[] = [];
  private readonly language: Language;
  private readonly lists: NumberedLists;
  private readonly notes: ReadonlyMap<string, Element>;

  constructor(language: Language, lists: NumberedLists, notes: Element | undefined) {
    this.language = language;
    this.lists = lists;
    // Those with a type are the lines that part notes from the text.
    this.notes = new Map(
      childrenOf(notes, 'footnote')
        .filter((note) => attributeOf(note, 'type') === undefined)
        .map((note) => [attributeOf(note, 'id') ?? '', note]),
    );
  }

  read(root: Element): WordText {
    const blocks: TextBlock[] = [];
    let carried = '';
    for (const [index, paragraph] of paragraphsIn(root).entries()) {
      const mark = childAt(paragraph, 'pPr', 'rPr');
      const gone = childAt(mark, 'del') ?? childAt(mark, 'moveFrom');
      const words = this.words(paragraph);
      // One that was deleted whole is not counted; one whose end was deleted goes on in the next.
      if (gone && words.trim() === '') continue;
      const text = `${carried}${this.lists.labelOf(paragraph)} ${words}`;
      carried = gone ? text : '';
      const clean = cleanText(text, this.language);
      if (carried === '' && clean !== '') blocks.push({ text: clean, line: index + 1 });
    }
    const footnotes = new Map(
      this.calls.map((id, index) => {
        const words = paragraphsIn(this.notes.get(id)).map((one) => this.words(one));
        return [index + 1, { text: cleanText(words.join(' '), this.language), line: 0 }];
      }),
    );
    return { blocks, footnotes };
  }

  private words(element: Element): string {
    return [...element.children].map((child) => this.wordsOf(child)).join('');
  }

  private wordsOf(element: Element): string {
    const name = nameOf(element);
    if (skipped.has(name)) return '';
    if (name === 't') return element.textContent ?? '';
    if (name === 'sym') return symbol(attributeOf(element, 'char'));
    if (name === 'footnoteReference') return this.call(element);
    if (name === 'r' && isOn(childAt(element, 'rPr', 'vanish'))) return '';
    return signs[name] ?? this.words(element);
  }

  /** A note with a mark of its own, an asterisk, is not counted. */
  private call(reference: Element): string {
    const id = attributeOf(reference, 'id') ?? '';
    if (attributeOf(reference, 'customMarkFollows') !== undefined || !this.notes.has(id)) return '';
    this.calls.push(id);
    return `[^${this.calls.length}]`;
  }
}

/** Paragraphs in their order, those in tables and text boxes too; not the copies for old programs. */
function paragraphsIn(element: Element | undefined): Element[] {
  return [...(element?.children ?? [])].flatMap((child) => {
    const name = nameOf(child);
    if (name === 'Fallback') return [];
    return name === 'p' ? [child, ...paragraphsIn(child)] : paragraphsIn(child);
  });
}

/** A sign by its code; codes of the private area mean something in one font only. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return Number.isNaN(point) || (point >= 0xe000 && point <= 0xf8ff)
    ? ''
    : String.fromCodePoint(point);
}
