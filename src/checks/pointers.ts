/** The words that are said to point stand in their unit, in every language. */

import { bareWords } from '../model/bare-words.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { problemAt } from './problem-at.ts';
import type { WordsByLanguage } from './words-by-language.ts';

export function checkPointers(
  { pointers, languages }: CorpusInput,
  words: WordsByLanguage,
): Problem[] {
  return pointers.data.flatMap(({ from, words: quoted }, index) =>
    languages.flatMap((language) => {
      const own = words.get(language)?.get(from);
      const quote = quoted[language];
      if (own === undefined || quote === undefined) return [];
      if (own.includes(bareWords(quote, language))) return [];
      const problem = problemAt(
        pointers,
        [index, 'words'],
        'pointer-words',
        `“${quote}” does not stand in ${from} in ${language}.`,
        'Quote the words letter for letter.',
      );
      return { ...problem, about: { language, unit: from } };
    }),
  );
}
