/** What the command line brings to read files of the resolution: XML, and PDF with our own words. */

import type { CorpusInput } from '../model/corpus-input.ts';
import { vocabularyOf } from '../resolution/pdf/joined-words.ts';
import { readPdf } from '../resolution/pdf/read-pdf.ts';
import type { Readers } from '../resolution/read-resolution.ts';
import { textsIn } from './language-of.ts';
import { parseXml } from './parse-xml.ts';

/** The entries that are there tell which words a language has, where a PDF leaves it open. */
export const readersWith = (input: CorpusInput): Readers => ({
  parseXml,
  readPdf: (bytes, language) => readPdf(bytes, language, vocabularyOf(textsIn(language, input))),
});
