/** Which language a text is in, by the words that it shares with the entries that are there. */

import type { CorpusInput } from '../model/corpus-input.ts';
import { partWords } from '../model/entry-text.ts';
import { keptOf } from '../model/kept.ts';
import { type Language, languageCodes } from '../model/languages.ts';
import { wordsIn } from '../resolution/words-in.ts';

/** Too few words tell nothing. */
const enough = 100;

/** Undefined when the text is short, or shares no words with any language. */
export function languageOf(text: string, input: CorpusInput): Language | undefined {
  const words = wordsIn(text);
  if (words.length < enough) return undefined;
  let best: { language: Language; known: number } | undefined;
  for (const language of languageCodes) {
    const vocabulary = vocabularyOf(language, input);
    const known = words.filter((word) => vocabulary.has(word)).length;
    if (known > (best?.known ?? 0)) best = { language, known };
  }
  return best?.language;
}

/** The words of a language are those of all its entries: gathered once for all files. */
const gathered = keptOf<CorpusInput, ReadonlySet<string>>();

const vocabularyOf = (language: Language, input: CorpusInput): ReadonlySet<string> =>
  gathered(input, language, () => new Set(textsIn(language, input).flatMap(wordsIn)));

/** The words of every block that the entries of a language have. */
export function textsIn(language: Language, input: CorpusInput): string[] {
  const entries = [...input.paragraphs, ...input.translations].filter(
    (entry) => entry.language === language,
  );
  return entries.flatMap(({ text }) =>
    [...(text?.blocks ?? []), ...(text?.footnotes ?? [])].map(({ parts }) => partWords(parts)),
  );
}
