/**
 * Reads a file that holds the Compact, alone or as annex I of the whole resolution: a .docx, or
 * plain text as it was made or copied. Told apart by their first bytes, not by their names.
 */

import type { Language } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { blocksOf, type TextBlock } from '../model/text-blocks.ts';
import { renumberFootnotes, withOwnFootnotes } from './annex-footnotes.ts';
import { readDocx } from './docx.ts';
import { findAnnex } from './find-annex.ts';
import { UnreadableFile } from './unreadable-file.ts';

export interface TextFile {
  /** The Compact alone, with footnotes from 1 at its end; none when there are problems. */
  blocks: readonly TextBlock[];
  problems: Problem[];
}

/** Never throws for what a file holds: what is wrong comes back. `file` is named in problems. */
export function readTextFile(bytes: Buffer, language: Language, file: string): TextFile {
  try {
    return read(bytes, language, file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { blocks: [], problems: [error.problemOf(file)] };
  }
}

function read(bytes: Buffer, language: Language, file: string): TextFile {
  const refused = refusedKinds.find(({ begins }) => bytes.subarray(0, 8).includes(begins));
  if (refused) throw new UnreadableFile(refused.code, refused.message, refused.remedy);
  if (bytes.subarray(0, 2).equals(Buffer.from('PK'))) {
    const { blocks, footnotes } = readDocx(bytes, language);
    const annex = findAnnex(blocks, { language, file, whole: true });
    const own =
      footnotes.size > 0
        ? withOwnFootnotes(annex.blocks, footnotes)
        : renumberFootnotes(annex.blocks);
    return { blocks: own, problems: annex.problems };
  }
  const annex = findAnnex(blocksOf(decoded(bytes), language), { language, file, whole: false });
  return { blocks: renumberFootnotes(annex.blocks), problems: annex.problems };
}

const refusedKinds = [
  {
    begins: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    code: 'file-encrypted',
    message: 'The file is an old .doc, or a .docx with a password.',
    remedy: 'Open it in a word processor and save it as .docx, without a password.',
  },
  {
    begins: Buffer.from('%PDF'),
    code: 'file-kind',
    message: 'The file is a PDF, which is not read: its lines are not its paragraphs.',
    remedy:
      'Take the .docx of the same document, or the text of the web page, saved as plain text.',
  },
];

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(
      'file-kind',
      'The file is neither a .docx nor plain text in UTF-8.',
      'Save the text anew, as plain text in UTF-8.',
    );
  }
}
