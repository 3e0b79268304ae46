/** The wording of translations against the Chinese: terms, figures and document symbols. */

import { bareWords } from '../model/bare-words.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import type { CutEntries } from '../model/cut-entries.ts';
import type { EntryUnit } from '../model/entry-units.ts';
import { withoutGoalTag } from '../model/goal-tag.ts';
import { type Language, sourceLanguage } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { plainWords } from '../model/segments.ts';
import type { UnitId } from '../model/unit-id.ts';

/** Words that the translations are held against. */
export interface Model {
  /** The received words with their emendations, where both could be read. */
  due: ReadonlyMap<UnitId, string>;
  /** Every unit that the Compact has. */
  known: ReadonlySet<UnitId>;
}

export function checkWording(input: CorpusInput, entries: CutEntries, model: Model): Problem[] {
  const problems: Problem[] = [];
  const source = new Map(sourceUnits(entries).map((unit) => [unit.id, plainWords(unit.segments)]));
  for (const { language, data, file } of input.translations) {
    const entry = entries.translated.get(language)?.get(data.number);
    // Where labels are out of order, no unit can be held against another.
    if (!entry?.sure || !entries.source.get(data.number)?.sure) continue;
    const own = entry.units;
    for (const unit of own) {
      const chinese = model.due.get(unit.id) ?? source.get(unit.id);
      if (chinese === undefined || unit.doubtful) continue;
      problems.push(...figureProblems(input, file, language, unit, chinese));
      // The official text decides on its own terms.
      if (data.status !== 'official') problems.push(...termProblems(input, file, language, unit));
    }
  }
  return [...problems, ...deadExceptions(input, model.known)];
}

const sourceUnits = (entries: CutEntries): EntryUnit[] =>
  [...entries.source.values()].flatMap((entry) => entry.units.filter((unit) => !unit.doubtful));

/** Figures as sorted text, so that the order of words in a language does not matter. */
const figures = (words: string): string => (words.match(/\d+/gu) ?? []).sort().join(' ');

/** Document symbols: A/C.2/59/3, A/HRC/17/31. */
const symbols = (words: string): string =>
  (words.match(/[A-Z]+\/[A-Z0-9./]*\d/gu) ?? []).sort().join(' ');

function figureProblems(
  input: CorpusInput,
  file: string,
  language: Language,
  unit: EntryUnit,
  model: string,
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

function termProblems(
  input: CorpusInput,
  file: string,
  language: Language,
  unit: EntryUnit,
): Problem[] {
  const words = bareWords(plainWords(unit.segments), language);
  return input.terms.data.flatMap((term) => {
    const pattern = term.match[language];
    if (pattern === undefined || !term.units.includes(unit.id)) return [];
    const excepted =
      input.exceptions.partial ||
      input.exceptions.data.terms.some(
        (one) => one.term === term.id && one.unit === unit.id && one.language === language,
      );
    if (excepted || new RegExp(pattern, 'iu').test(words)) return [];
    return [
      {
        code: 'term-missing',
        file,
        line: unit.line,
        message: `${unit.id} has the term ${term.term[sourceLanguage]}; "${term.term[language]}" was expected.`,
        remedy: `Use the term, or write the exception with its reason in ${input.exceptions.file}.`,
      },
    ];
  });
}

/** An exception for a unit or a term that is not there is a slip of the pen. */
function deadExceptions(input: CorpusInput, known: ReadonlySet<UnitId>): Problem[] {
  const { data, file, lineOf } = input.exceptions;
  const dead = (list: 'numbers' | 'terms', index: number, what: string): Problem => ({
    code: 'exception-unknown',
    file,
    line: lineOf([list, index]),
    message: `The exception names ${what}, which does not exist.`,
    remedy: 'Correct or remove it.',
  });
  const isTerm = (id: string): boolean =>
    input.terms.partial === true || input.terms.data.some((term) => term.id === id);
  return [
    ...data.numbers.flatMap(({ unit }, index) =>
      known.has(unit) ? [] : [dead('numbers', index, unit)],
    ),
    ...data.terms.flatMap(({ term, unit }, index) =>
      isTerm(term) && known.has(unit) ? [] : [dead('terms', index, `${term} in ${unit}`)],
    ),
  ];
}
