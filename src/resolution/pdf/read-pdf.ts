/**
 * Reads the words of a PDF as a person reads them: page by page, line by line, without heads and
 * feet, with footnotes by their raised figures. A PDF knows no paragraphs, so what is not sure is
 * said beside the words.
 */

import { getDocumentProxy } from 'unpdf';
import type { Language } from '../../model/languages.ts';
import { cleanText, type TextBlock } from '../../model/text-blocks.ts';
import type { WordText } from '../docx.ts';
import { throughLine } from '../page-and-line.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { Unsure } from '../unsure.ts';
import { hasTurnedBrackets, mendedLamAlef, turnedRound } from './arabic-print.ts';
import { joinedWords, type Vocabulary, vocabularyOf } from './joined-words.ts';
import { withNoBreakSpaces } from './no-break-spaces.ts';
import { printedBlocks } from './printed-blocks.ts';
import { mostLetters, type Piece, type PrintedLine } from './printed-line.ts';
import { printedLines } from './printed-lines.ts';
import { notesOf, pageParts } from './printed-pages.ts';
import { withoutRadicals } from './radicals.ts';

/** Fewer letters a page than this are a stamp on a picture. */
const lettersOfAPage = 100;

/** `known` are the words that the language is known to have. Throws UnreadableFile. */
export async function readPdf(
  bytes: Uint8Array,
  language: Language,
  known: Vocabulary,
): Promise<WordText> {
  const pages = await piecesOnce(bytes);
  const pieces = pages.flat();
  if (
    pieces
      .map(({ text }) => text)
      .join('')
      .replace(/[^\p{L}]/gu, '').length <
    lettersOfAPage * pages.length
  ) {
    throw new UnreadableFile(
      'pdf-scanned',
      `The PDF has ${pages.length} pages and hardly any text: it is a picture of the paper.`,
      'Take the .docx of the same document, or the text of the web page.',
    );
  }
  const lines = linesOf(pages, language);
  const size = mostLetters(pieces, (piece) => piece.size) ?? 0;
  const parts = pageParts(lines, size);
  const vocabulary = mergedWith(known, lines.flat());
  const unsure: Unsure[] = [];
  const wordsOf = (block: readonly PrintedLine[]): TextBlock => {
    const [first] = block;
    const joined = cleanText(joinedWords(block, language, vocabulary, unsure), language);
    const line = first ? throughLine(first.page, first.line) : 0;
    const guessed = (taken: string, instead: string): void => {
      unsure.push({ line, doubt: 'lam-alef', taken, instead });
    };
    const mended = language === 'ar' ? mendedLamAlef(joined, known, guessed) : joined;
    return { text: withNoBreakSpaces(mended, language), line };
  };
  const blocks = printedBlocks(
    parts.map(({ text }) => text),
    language,
  ).map(wordsOf);
  const footnotes = new Map([...notesOf(parts)].map(([number, note]) => [number, wordsOf(note)]));
  return { blocks, footnotes, unsure };
}

function linesOf(pages: readonly Piece[][], language: Language): PrintedLine[][] {
  const lines = pages.map((page, at) => printedLines(page, at + 1, language === 'ar'));
  const isTurned = language === 'ar' && hasTurnedBrackets(lines.flat());
  // A narrow letter in brackets leaves a gap, which is no space; an alef alone is no word. A sign
  // that stretches a word may come as straight quotation marks between two letters.
  const gaps =
    language === 'ar'
      ? /(?<=\() +| +(?=[)\p{M}]|[.:،؛؟](?:\s|$))|(?<=\p{L}) +(?=ا(?!\p{L}))|(?<=[\u0621-\u0652])"+(?=[\u0621-\u064A])/gu
      : /(?<=\() +| +(?=\))/gu;
  const tidy = (text: string): string => text.replace(gaps, '');
  return lines.map((page) =>
    page.map((line) => ({ ...line, text: tidy(isTurned ? turnedRound(line.text) : line.text) })),
  );
}

/** Words in the midst of lines are whole. */
function mergedWith(known: Vocabulary, lines: readonly PrintedLine[]): Map<string, number> {
  const whole = vocabularyOf(lines.map(({ text }) => text.replace(/^\S+|\S+$/gu, '')));
  for (const [word, count] of known) whole.set(word, (whole.get(word) ?? 0) + count);
  return whole;
}

/** A file is read a second time in the language that its words tell; it is opened once. */
const opening = new WeakMap<Uint8Array, Promise<Piece[][]>>();

function piecesOnce(bytes: Uint8Array): Promise<Piece[][]> {
  const pieces = opening.get(bytes) ?? piecesOf(bytes);
  opening.set(bytes, pieces);
  return pieces;
}

async function piecesOf(bytes: Uint8Array): Promise<Piece[][]> {
  const pdf = await opened(bytes);
  const pages: Piece[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item): Piece[] => {
        if (!('str' in item)) return [];
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
        const size = Math.round(Math.hypot(c, d) * 10) / 10;
        const text = withoutRadicals(plainLetters(item.str));
        return [{ text, x, y, width: item.width, size, font: item.fontName }];
      }),
    );
    page.cleanup();
  }
  await pdf.destroy();
  return pages;
}

/**
 * Letters of Arabic without the forms that they have within a word. A line of Arabic is filled by
 * stretching words, with signs that are no letters.
 */
const plainLetters = (text: string): string =>
  text
    .replace(/[\uFB50-\uFD3D\uFD50-\uFDFB\uFE70-\uFEFC]/gu, (form) => form.normalize('NFKC'))
    .replace(/\p{Cc}|\u0640(?=\p{L})/gu, '');

async function opened(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // A copy: the reader takes the bytes for itself.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') {
      throw new UnreadableFile(
        'file-encrypted',
        'The PDF has a password.',
        'Save it without a password, or take the .docx of the same document.',
      );
    }
    throw new UnreadableFile(
      'file-damaged',
      `The PDF cannot be opened: ${error instanceof Error ? error.message : 'its structure is broken'}`,
      'Download it again, or take the .docx of the same document.',
    );
  }
}
