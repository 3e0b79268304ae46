/** What the command line brings to read files of the resolution: XML, and PDF with our own words. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Language } from '../model/languages.ts';
import { type Vocabulary, vocabularyOf } from '../resolution/pdf/joined-words.ts';
import { readPdf } from '../resolution/pdf/read-pdf.ts';
import type { Readers } from '../resolution/read-resolution.ts';
import { textsIn } from './language-of.ts';
import { parseXml } from './parse-xml.ts';

/** The entries that are there tell which words a language has, where a PDF leaves it open. */
export function readersWith(input: CorpusInput): Readers {
  const gathered = new Map<Language, Vocabulary>();
  const wordsOf = (language: Language): Vocabulary => {
    const words = gathered.get(language) ?? vocabularyOf(textsIn(language, input));
    gathered.set(language, words);
    return words;
  };
  return {
    parseXml,
    readPdf: (bytes, language) => readPdf(bytes, language, wordsOf(language)),
  };
}
