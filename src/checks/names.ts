/** A body, an instrument or a group stands in the words of each unit that is said to name it. */

import { patternOf } from '../model/bare-words.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import type { Language } from '../model/languages.ts';
import type { ListInput } from '../model/lists.ts';
import type { Problem } from '../model/problems.ts';
import type { UnitId } from '../model/unit-id.ts';
import type { NamedFacts } from '../schemas/apparatus.ts';
import type { WordsByLanguage } from './words-by-language.ts';

type NamedList = 'bodies' | 'instruments' | 'groups';
const namedLists: readonly NamedList[] = ['bodies', 'instruments', 'groups'];

export const checkNames = (input: CorpusInput, words: WordsByLanguage): Problem[] =>
  namedLists.flatMap((name) => namesOf(input, name, input[name], words));

function namesOf(
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
            about: { language, unit },
          },
        ];
      });
    }),
  );
}
