/** Every list of the apparatus against the words: each name stands in each unit that it claims. */

import { patternOf } from '../model/bare-words.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import type { CutEntries } from '../model/cut-entries.ts';
import type { Language } from '../model/languages.ts';
import type { ListInput } from '../model/lists.ts';
import type { Problem } from '../model/problems.ts';
import type { UnitId } from '../model/unit-id.ts';
import type { NamedFacts } from '../schemas/apparatus.ts';
import { checkCommitments, type TextUnits } from './commitments.ts';
import { listLabels } from './labels.ts';
import { checkDefinitions, checkPointers } from './pointers.ts';
import { type WordsByLanguage, wordsByLanguage } from './words-by-language.ts';

type NamedList = 'bodies' | 'instruments' | 'groups';
const namedLists: readonly NamedList[] = ['bodies', 'instruments', 'groups'];

export function checkApparatus(
  input: CorpusInput,
  entries: CutEntries,
  units: TextUnits,
): Problem[] {
  const { known } = units;
  const words = wordsByLanguage(input, entries);
  const named = namedLists.flatMap((name) => {
    const list = input[name];
    return [
      ...listLabels(input, list, (one) => [
        one.id,
        { name: one.name, what: one.what, match: one.match },
      ]),
      ...unknownUnits(list, known),
      ...missingNames(input, name, list, words),
    ];
  });
  return [
    ...named,
    ...deadExceptions(input, known),
    ...checkCommitments(input, entries, units, words),
    ...checkPointers(input, known, words),
    ...checkDefinitions(input),
  ];
}

function unknownUnits(
  list: ListInput<readonly NamedFacts[]>,
  known: ReadonlySet<UnitId>,
): Problem[] {
  return list.data.flatMap(({ id, units }, index) =>
    units
      .filter((unit) => !known.has(unit))
      .map((unit) => ({
        code: 'unit-unknown',
        file: list.file,
        line: list.lineOf([index, 'units']),
        message: `${id} names ${unit}, which is no unit of the text.`,
        remedy: 'Correct the id, or remove it.',
      })),
  );
}

function missingNames(
  input: CorpusInput,
  name: NamedList,
  list: ListInput<readonly NamedFacts[]>,
  words: WordsByLanguage,
): Problem[] {
  const excepted = (id: string, unit: UnitId, language: Language): boolean =>
    input.exceptions.partial === true ||
    (input.exceptions.data.named ?? []).some(
      (one) => one.list === name && one.id === id && one.unit === unit && one.language === language,
    );
  return list.data.flatMap(({ id, units, match }, index) =>
    input.languages.flatMap((language) => {
      const pattern = match[language];
      if (pattern === undefined) return [];
      return units.flatMap((unit) => {
        const own = words.get(language)?.get(unit);
        if (own === undefined || patternOf(pattern).test(own)) return [];
        if (excepted(id, unit, language)) return [];
        return [
          {
            code: 'name-missing',
            file: list.file,
            line: list.lineOf([index, 'units']),
            message: `${id} is said to be named in ${unit}, but /${pattern}/ does not occur in its words in ${language}.`,
            remedy: `Correct the unit or the pattern, or write the exception with its reason in ${input.exceptions.file}.`,
          },
        ];
      });
    }),
  );
}

/** An exception for an entry or a unit that is not there is a slip of the pen. */
function deadExceptions(input: CorpusInput, known: ReadonlySet<UnitId>): Problem[] {
  const { data, file, lineOf } = input.exceptions;
  return (data.named ?? []).flatMap(({ list: name, id, unit }, index) => {
    const list = input[name];
    const there = list.partial === true || list.data.some((one) => one.id === id);
    if (there && known.has(unit)) return [];
    return [
      {
        code: 'exception-unknown',
        file,
        line: lineOf(['named', index]),
        message: `The exception names ${id} of ${name} in ${unit}, which does not exist.`,
        remedy: 'Correct or remove it.',
      },
    ];
  });
}
