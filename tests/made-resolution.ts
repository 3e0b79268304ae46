/**
 * A resolution of many pages made around our own words, for tests of the import: a part before
 * annex I whose numbers and footnotes run on into it, and annex II after it.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitEntry } from '../src/model/entry.ts';
import { type Language, sourceLanguage } from '../src/model/languages.ts';
import { parsePlainText } from '../src/model/plain-text.ts';
import { docxOf, paragraph, raised, run } from './made-docx.ts';
import { headingsOf } from './made-headings.ts';

const content = join(import.meta.dirname, '..', 'content');

interface Piece {
  kind: 'heading' | 'paragraph' | 'item' | 'listed';
  /** As the file has it: `11.`, `(a)`. */
  label: string;
  text: string;
}

/** Footnotes before the annex: its own begin after them. */
export const earlierNotes = 11;

/** Headings of the resolution, as they are known to be worded. */
export const annexHeadings: Readonly<Record<Language, readonly [string, string, string]>> = {
  zh: ['附件一', '全球数字契约', '附件二'],
  en: ['Annex I', 'Global Digital Compact', 'Annex II'],
  fr: ['Annexe I', 'Pacte numérique mondial', 'Annexe II'],
  es: ['Anexo I', 'Pacto Digital Global', 'Anexo II'],
  ru: ['Приложение I', 'Глобальный цифровой договор', 'Приложение II'],
  ar: ['المرفق الأول', 'التعاهد الرقمي العالمي', 'المرفق الثاني'],
};

/** The Compact in our words (in Chinese, as received) with a heading before some paragraphs. */
export function annexOf(language: Language): { pieces: Piece[]; notes: string[] } {
  return language === sourceLanguage ? received() : entriesOf(language);
}

function received(): { pieces: Piece[]; notes: string[] } {
  const file = join(content, 'source', 'received.zh.txt');
  const text = parsePlainText(readFileSync(file, 'utf8'), sourceLanguage, file);
  const pieces = text.paragraphs.flatMap((one, index): Piece[] => [
    ...text.headings
      .slice((text.paragraphs[index - 1]?.heading ?? -1) + 1, one.heading + 1)
      .map(({ title }): Piece => ({ kind: 'heading', label: '', text: title })),
    { kind: 'paragraph', label: `${one.number}.`, text: one.text },
    ...one.items.map(
      (item): Piece =>
        item.kind === 'lettered'
          ? { kind: 'item', label: `(${item.label})`, text: item.text }
          : { kind: 'listed', label: `${item.label}.`, text: item.text },
    ),
  ]);
  return { pieces, notes: text.footnotes.map((note) => note.text) };
}

function entriesOf(language: Language): { pieces: Piece[]; notes: string[] } {
  const pieces: Piece[] = [];
  const notes: string[] = [];
  const folder = join(content, 'paragraphs', language);
  const headings = headingsOf(language);
  for (const name of readdirSync(folder).sort()) {
    const body = splitEntry(readFileSync(join(folder, name), 'utf8'))?.body ?? '';
    const number = Number(name.slice(0, 3));
    for (const text of headings.get(number) ?? []) {
      pieces.push({ kind: 'heading', label: '', text });
    }
    for (const [index, block] of body.trim().split(/\n\n/u).entries()) {
      const note = /^\[\^\d\]: (.*)$/u.exec(block);
      const labelled = /^(\d+\.|\(?[a-z]\)|\([\u0621-\u064A]\u0640?\)) ([\s\S]*)$/u.exec(block);
      if (note) notes.push(note[1] ?? '');
      else if (index === 0) pieces.push({ kind: 'paragraph', label: `${number}.`, text: block });
      else {
        const label = labelled?.[1] ?? '';
        const kind = /^\d/u.test(label) ? 'listed' : 'item';
        pieces.push({ kind, label, text: labelled?.[2] ?? '' });
      }
    }
  }
  return { pieces, notes };
}

const letterFormats: Readonly<Record<Language, { format: string; text: string }>> = {
  zh: { format: 'lowerLetter', text: '(%2)' },
  en: { format: 'lowerLetter', text: '(%2)' },
  fr: { format: 'lowerLetter', text: '%2)' },
  es: { format: 'lowerLetter', text: '%2)' },
  ru: { format: 'lowerLetter', text: '%2)' },
  ar: { format: 'arabicAbjad', text: '(%2)' },
};

export interface Made {
  /** Numbers and letters counted by the word processor, or typed. */
  counted: boolean;
  /** To be printed: without what a writer's changes leave behind, and with words that can be cut. */
  printed?: boolean;
  /** Other words in the places of the three headings. */
  headings?: readonly [string, string, string];
}

/** The whole resolution as a .docx: some 450 paragraphs, a contents list, a text box, changes. */
export function resolutionDocx(
  language: Language,
  { counted, printed = false, headings }: Made,
): Buffer {
  const { pieces, notes } = annexOf(language);
  const [first, title, second] = headings ?? annexHeadings[language];
  const words = new Map<number, string>();
  let called = 0;
  // Ids run backwards, so that only the order of the calls can tell the numbers; but LibreOffice
  // takes notes by their order.
  const call = (text: string): string => {
    called += 1;
    const id = printed ? called : 1000 - called;
    words.set(id, text);
    return `<w:r>${raised}<w:footnoteReference w:id="${id}"/></w:r>`;
  };
  const numbered = (id: number, level = 0): string =>
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
  const properties = { paragraph: numbered(2), item: numbered(2, 1) };
  const body: string[] = [table(...noise), ...[first, title, second].map(plain), textBox];
  const others = pieces.filter(({ kind }) => kind !== 'heading');
  for (const [index, { text }] of others.entries()) {
    const own = text.replace(/\[\^\d\]/gu, '');
    const note = index < earlierNotes ? call(`Earlier note ${index + 1}.`) : '';
    body.push(paragraph(run(own) + note, numbered(1)));
  }
  body.push(plain(first), plain(title));
  for (const { kind, label, text } of pieces) {
    const inner = broken(text, printed, (number) => call(notes[number - 1] ?? ''));
    if (kind === 'heading') {
      body.push(printed ? bold(text) : plain(text));
      continue;
    }
    const typed = label === '' ? '' : `${run(label)}<w:r><w:tab/></w:r>`;
    if (!counted) body.push(paragraph(typed + inner));
    else if (kind === 'listed') {
      // LibreOffice prints no number that a style rests on another for.
      body.push(paragraph(inner, printed ? numbered(4) : '<w:pStyle w:val="Listed"/>'));
    } else body.push(paragraph(inner, properties[kind]));
  }
  const gone = [
    paragraph(
      `<w:del>${run('Gone').replace(/w:t\b/gu, 'w:delText')}</w:del>`,
      `<w:rPr><w:del/></w:rPr>${numbered(2)}`,
    ),
  ];
  if (!printed) body.push(...gone);
  body.push(plain(second), table(...noise));
  for (const { text } of others.slice(0, 40)) {
    body.push(paragraph(run(text.replace(/\[\^\d\]/gu, '')) + call('Later note.'), numbered(3)));
  }
  return docxOf({
    body: body.join(''),
    notes: words,
    items: letterFormats[language],
    paragraphs: `${language === 'ar' ? '<w:bidi/>' : ''}${printed ? '<w:jc w:val="both"/>' : ''}`,
  });
}

const apart = '<w:spacing w:before="240" w:after="120"/>';
const plain = (text: string): string => paragraph(run(text, '<w:b/><w:smallCaps/>'), apart);
const bold = (text: string): string => paragraph(run(text, '<w:b/>'), apart);
/** Two columns of noise: words and numbers side by side that are no part of the text. */
const table = (...rows: readonly (readonly string[])[]): string => {
  const cells = rows.map((row) =>
    row.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join(''),
  );
  return `<w:tbl>${cells.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
};
/** Such columns, of a resolution: its symbol, then names and figures. */
export const noise: readonly (readonly [string, string])[] = Array.from({ length: 30 }, (_, at) => [
  at === 0 ? 'A/RES/79/1' : `${at}. Agenda item ${at}`,
  `(${'abcdefghij'.charAt(at % 10)}) Column ${at}`,
]);
const textBox = paragraph(
  `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${plain('In a box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${plain('In a box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
);

/** Words in runs that part in the midst of them, with what a writer's changes leave behind. */
function broken(text: string, printed: boolean, call: (number: number) => string): string {
  return text
    .split(/(\[\^\d\])/u)
    .map((part) => {
      const marker = /^\[\^(\d)\]$/u.exec(part);
      if (marker) return call(Number(marker[1]));
      if (printed)
        return run(part.replace(/(?<=[\p{sc=Latn}\p{sc=Cyrl}]{3})(?=\p{L}{4})/gu, '\u00AD'));
      const middle = Math.floor(part.length / 2);
      const [start, end] = [part.slice(0, middle), part.slice(middle)];
      const gone = `<w:del><w:r><w:delText>deleted words</w:delText></w:r></w:del>`;
      return `${run(start)}<w:r><w:softHyphen/></w:r>${gone}<w:ins>${hyphened(end)}</w:ins>`;
    })
    .join('');
}

/** The first hyphen as one at which no line breaks, and a soft one as a character. */
function hyphened(text: string): string {
  const at = text.indexOf('-');
  const soft = (one: string): string => one.replace(/(?<=\p{L})(?=\p{L})/u, '\u00AD');
  if (at === -1) return run(soft(text));
  return `${run(soft(text.slice(0, at)))}<w:r><w:noBreakHyphen/></w:r>${run(text.slice(at + 1))}`;
}

/** The same as it is copied from a web page: a line each, bare digits, notes that run on. */
export function webText(language: Language): string {
  const { pieces, notes } = annexOf(language);
  const [, title] = annexHeadings[language];
  const lines = ['Menu', 'Search', title, ''];
  for (const { label, text } of pieces) {
    const number = (_: string, digit: string): string => {
      const shown = Number(digit) + earlierNotes;
      // A bare digit after 2030, as French and Arabic have one, could not be told apart.
      return language === 'ar' || language === 'fr' ? `(${shown})` : String(shown);
    };
    lines.push(`${label} ${text.replace(/\[\^(\d)\]/gu, number)}`.trim());
  }
  const list = notes.map((text, index) => `${index + 1 + earlierNotes} ${text}`);
  return [...lines, '', ...list, 'Back to the top'].join('\n');
}
