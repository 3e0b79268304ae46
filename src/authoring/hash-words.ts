/** The hash by which a translation remembers the Chinese words that it was made from. */

import { createHash } from 'node:crypto';
import type { CorpusInput } from '../model/corpus-input.ts';
import { unitsOfEntry } from '../model/entry-units.ts';
import { sourceWords } from '../model/source-words.ts';

/** First 16 hexadecimal digits of the SHA-256 of the words. */
export const hashWords = (words: string): string =>
  createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 16);

/** Hash of a Chinese paragraph with its items and footnotes, as it stands in the content. */
export function hashOfParagraph(input: CorpusInput, number: number): string {
  const entry = input.paragraphs.find(({ data }) => data.number === number);
  if (!entry?.text) return hashWords('');
  const { file, language, text } = entry;
  return hashWords(sourceWords(unitsOfEntry({ file, language, text, number }).units));
}
