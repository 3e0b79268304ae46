/** A translation uses the terms of the list; where it is official, that is for the list to follow. */

import { bareWords, patternOf } from '../model/bare-words.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import { sourceLanguage } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { plainWords } from '../model/segments.ts';
import type { ComparedUnit } from './compared-units.ts';

export const checkTerms = (input: CorpusInput, units: readonly ComparedUnit[]): Problem[] =>
  units.flatMap((one) => termsOf(input, one));

function termsOf(input: CorpusInput, { file, language, unit }: ComparedUnit): Problem[] {
  const words = bareWords(plainWords(unit.segments), language);
  return input.terms.data.flatMap((term) => {
    const pattern = term.match[language];
    if (pattern === undefined || !term.units.includes(unit.id)) return [];
    const excepted =
      input.exceptions.partial ||
      input.exceptions.data.terms.some(
        (one) => one.term === term.id && one.unit === unit.id && one.language === language,
      );
    if (excepted || patternOf(pattern).test(words)) return [];
    return [
      {
        code: 'term-missing',
        file,
        line: unit.line,
        message: `${unit.id} has the term ${term.term[sourceLanguage]}; "${term.term[language]}" was expected.`,
        remedy: `Use the term, or write the exception with its reason in ${input.exceptions.file}.`,
        about: { language, unit: unit.id },
      },
    ];
  });
}
