/** Figures and document symbols of a translation are those of the Chinese. */

import type { CorpusInput } from '../model/corpus-input.ts';
import { withoutGoalTag } from '../model/goal-tag.ts';
import { sourceLanguage } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { plainWords } from '../model/segments.ts';
import type { ComparedUnit } from './compared-units.ts';

export const checkFigures = (input: CorpusInput, units: readonly ComparedUnit[]): Problem[] =>
  units.flatMap((one) => figuresOf(input, one));

/** Figures as sorted text, so that the order of words in a language does not matter. */
const figures = (words: string): string => (words.match(/\d+/gu) ?? []).sort().join(' ');

/** Document symbols: A/C.2/59/3, A/HRC/17/31. */
const symbols = (words: string): string =>
  (words.match(/[A-Z]+\/[A-Z0-9./]*\d/gu) ?? []).sort().join(' ');

function figuresOf(
  input: CorpusInput,
  { file, language, unit, chinese: model }: ComparedUnit,
): Problem[] {
  const excepted =
    input.exceptions.partial ||
    input.exceptions.data.numbers.some(
      (one) => one.unit === unit.id && one.languages.includes(language),
    );
  const own = withoutGoalTag(plainWords(unit.segments), language);
  const chinese = withoutGoalTag(model, sourceLanguage);
  const pairs = [
    ['symbols', symbols(own), symbols(chinese)],
    ['figures', excepted ? '' : figures(own), excepted ? '' : figures(chinese)],
  ] as const;
  return pairs.flatMap(([what, found, expected]) =>
    found === expected
      ? []
      : [
          {
            code: `${what}-differ`,
            file,
            line: unit.line,
            message: `The ${what} of ${unit.id} are ${found || 'none'}; the Chinese has ${expected || 'none'}.`,
            remedy: `Correct the translation, or write the exception with its reason in ${input.exceptions.file}.`,
          },
        ],
  );
}
