/** Pointers and definitions against the text and the terms: nothing may dangle. */

import { bareWords } from '../model/bare-words.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import type { UnitId } from '../model/unit-id.ts';
import { listLabels } from './labels.ts';
import type { WordsByLanguage } from './words-by-language.ts';

export function checkPointers(
  input: CorpusInput,
  known: ReadonlySet<UnitId>,
  words: WordsByLanguage,
): Problem[] {
  const { pointers: list } = input;
  return [
    ...listLabels(input, list, (one) => [`${one.from} ${one.words.zh}`, { words: one.words }]),
    ...list.data.flatMap(({ from, to, words: quoted }, index) => [
      ...[from, ...to]
        .filter((unit) => !known.has(unit))
        .map((unit) => ({
          code: 'unit-unknown',
          file: list.file,
          line: list.lineOf([index]),
          message: `A pointer names ${unit}, which is no unit of the text.`,
          remedy: 'Correct the id, or remove the pointer.',
        })),
      ...input.languages.flatMap((language) => {
        const own = words.get(language)?.get(from);
        const quote = quoted[language];
        if (own === undefined || quote === undefined) return [];
        if (own.includes(bareWords(quote, language))) return [];
        return [
          {
            code: 'pointer-words',
            file: list.file,
            line: list.lineOf([index, 'words']),
            message: `“${quote}” does not stand in ${from} in ${language}.`,
            remedy: 'Quote the words letter for letter.',
          },
        ];
      }),
    ]),
  ];
}

export function checkDefinitions(input: CorpusInput): Problem[] {
  const { definitions: list } = input;
  const ids = input.terms.data.map(({ id }) => id);
  // Of two terms with one id, one has lost its own: that is told once, as an id that occurs twice.
  const unclear = input.terms.partial === true || new Set(ids).size < ids.length;
  const dangling = list.data.flatMap(({ term }, index) =>
    unclear || ids.includes(term)
      ? []
      : [
          {
            code: 'term-unknown',
            file: list.file,
            line: list.lineOf([index, 'term']),
            message: `A definition names the term ${term}, which is not in ${input.terms.file}.`,
            remedy: 'Correct the id, or remove the definition.',
          },
        ],
  );
  const defined = new Set(list.data.map(({ term }) => term));
  const missing = (list.partial || unclear ? [] : input.terms.data).flatMap(({ id }, index) =>
    defined.has(id)
      ? []
      : [
          {
            code: 'definition-missing',
            file: input.terms.file,
            line: input.terms.lineOf([index]),
            message: `The term ${id} has no definition in ${list.file}.`,
            remedy: 'Add one.',
          },
        ],
  );
  return [
    ...listLabels(input, list, (one) => [
      one.term,
      { definition: one.definition, remark: one.remark },
    ]),
    ...dangling,
    ...missing,
  ];
}
