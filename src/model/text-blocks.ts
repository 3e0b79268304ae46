/**
 * Cuts a text into blocks, each with the line it begins on, and cleans what only a screen or a
 * printer needs: marks of direction, soft hyphens, presentation forms, digits of other scripts.
 */

import type { Language } from './languages.ts';

export interface TextBlock {
  text: string;
  /** Line of the file; for a word processor's file, the number of the paragraph in it. */
  line: number;
}

const startsUnit =
  /^(?:[(（]?(?:[a-zａ-ｚа-я]|[\u0621-\u064A]\u0640?)[)）]|\d+\s*[.．、-]|\d+\s|\[\^?\d+\])/u;

/** A number or label that stands on a line alone, its words on the next: `11.`, `(a)`. */
const bareLabel = /^(?:\d+[.．、]|\d+ -|[(（]?(?:[a-zａ-ｚа-я]|[\u0621-\u064A]\u0640?)[)）])$/u;

/** No text is wrapped at more characters than this. */
const longestWrapped = (language: Language): number => (language === 'zh' ? 60 : 160);

/** A text with most of its words in longer lines is not wrapped, but has a paragraph a line. */
function isWrapped(lines: readonly string[], language: Language): boolean {
  const long = lines.filter((text) => text.length > longestWrapped(language));
  return long.join('').length * 2 < lines.join('').length;
}

/**
 * Joins wrapped lines: a line goes on the one before it unless a blank line or a label parts them.
 * Where lines are not wrapped, each is a block.
 */
export function blocksOf(source: string, language: Language): TextBlock[] {
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/u).map((raw) => cleanText(raw, language));
  const wrapped = isWrapped(lines, language);
  const blocks: TextBlock[] = [];
  let open: TextBlock | undefined;
  for (const [index, text] of lines.entries()) {
    const awaited = open !== undefined && bareLabel.test(open.text);
    if (text === '') open = awaited ? open : undefined;
    else if (open && (awaited || (wrapped && !startsUnit.test(text)))) {
      open.text += language === 'zh' && !awaited ? text : ` ${text}`;
    } else {
      open = { text, line: index + 1 };
      blocks.push(open);
    }
  }
  return blocks;
}

/** A no-break space belongs to the typography of these; elsewhere it is a space. */
const keepsNoBreakSpace: readonly Language[] = ['fr', 'es', 'ru'];

/** One line or paragraph, in the characters that an entry is written with. */
export function cleanText(raw: string, language: Language): string {
  const spaced = raw
    // A letter and its accent are one character, as they are typed here.
    .normalize('NFC')
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFC]/gu, '')
    .replace(/\u2011/gu, '-')
    .replace(/[\u2007\u202F]/gu, '\u00A0')
    .replace(/[\t \u2000-\u200A\u2028\u2029\u205F\u3000]+/gu, ' ')
    .trim();
  const broken = keepsNoBreakSpace.includes(language) ? spaced : spaced.replace(/\u00A0/gu, ' ');
  return westernDigits(presented(broken)).trim();
}

/** Letters as Arabic files from a printer have them, in their plain form. */
const presented = (text: string): string =>
  text.replace(/[\uFB50-\uFD3D\uFD50-\uFDFB\uFE70-\uFEFC]/gu, (form) => form.normalize('NFKC'));

/** Figures of Arabic, and those as wide as a Chinese character. */
const westernDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\uFF10-\uFF19]/gu, (digit) => digit.normalize('NFKC'));
