/**
 * Reads a file that holds the Compact, alone or as annex I of the whole resolution: a .docx, a PDF
 * where the caller has a reader for it, or plain text as it was made or copied. Told apart by their
 * first bytes, not by their names. Runs in Node and in the browser.
 */

import type { Language } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { blocksOf, type TextBlock } from '../model/text-blocks.ts';
import { callsByOrder, renumberFootnotes, withOwnFootnotes } from './annex-footnotes.ts';
import { readDocx, type WordText } from './docx.ts';
import type { ParseXml } from './docx-xml.ts';
import { findAnnex } from './find-annex.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { Unsure } from './unsure.ts';

/** What the surroundings bring: they differ between Node and the browser. */
export interface Readers {
  parseXml: ParseXml;
  /** Left out where a PDF cannot be read. Throws UnreadableFile. */
  readPdf?: (bytes: Uint8Array, language: Language) => Promise<WordText>;
}

export interface ResolutionText {
  /** The Compact alone, with footnotes from 1 at its end; none when there are problems. */
  blocks: readonly TextBlock[];
  problems: Problem[];
  /** Places of the Compact that could be read in another way. */
  unsure: readonly Unsure[];
}

/** Never fails for what a file holds: what is wrong comes back. `file` is named in problems. */
export async function readResolution(
  bytes: Uint8Array,
  language: Language,
  file: string,
  readers: Readers,
): Promise<ResolutionText> {
  try {
    return annexIn(await wordsOfFile(bytes, language, readers), language, file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { blocks: [], problems: [error.problemOf(file)], unsure: [] };
  }
}

/** The same for text that is at hand as such: pasted, or read from a file. */
export const readResolutionText = (
  text: string,
  language: Language,
  file: string,
): ResolutionText => annexIn(wordsOfText(text, language), language, file);

export interface WholeText extends WordText {
  /** Whether the file is known to be more than the Compact, as a document of the UN is. */
  whole: boolean;
}

/** All words of the file; throws UnreadableFile. */
export async function wordsOfFile(
  bytes: Uint8Array,
  language: Language,
  { parseXml, readPdf }: Readers,
): Promise<WholeText> {
  const begins = (...signature: number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableFile(
      'file-encrypted',
      'The file is an old .doc, or a .docx with a password.',
      'Open it in a word processor and save it as .docx, without a password.',
    );
  }
  if (begins(0x50, 0x4b)) return { ...(await readDocx(bytes, language, parseXml)), whole: true };
  if (!begins(0x25, 0x50, 0x44, 0x46)) return wordsOfText(decoded(bytes), language);
  if (readPdf) return { ...(await readPdf(bytes, language)), whole: true };
  throw new UnreadableFile(
    'file-kind',
    'The file is a PDF, which is not read here.',
    'Take the .docx of the same document, or the text of the web page, saved as plain text.',
  );
}

const wordsOfText = (text: string, language: Language): WholeText => ({
  blocks: blocksOf(text, language),
  footnotes: new Map(),
  whole: false,
});

/** Annex I of a whole text, with its own footnotes. */
export function annexIn(
  { blocks, footnotes, whole, unsure = [] }: WholeText,
  language: Language,
  file: string,
): ResolutionText {
  const annex = findAnnex(blocks, { language, file, whole });
  const own =
    footnotes.size > 0
      ? withOwnFootnotes(annex.blocks, footnotes)
      : renumberFootnotes(annex.blocks);
  const [first, last] = [annex.blocks[0]?.line ?? 0, annex.blocks.at(-1)?.line ?? 0];
  const inAnnex = unsure.filter(({ line }) => line >= first && line <= last + 40);
  const byOrder = callsByOrder(annex.blocks, own);
  return { blocks: own, problems: annex.problems, unsure: [...inAnnex, ...byOrder] };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(
      'file-kind',
      'The file is neither a .docx nor a PDF nor plain text in UTF-8.',
      'Save the text anew, as plain text in UTF-8.',
    );
  }
}
