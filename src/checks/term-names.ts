/** Synonyms and definitions name terms that exist. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { problemAt } from './problem-at.ts';

export const checkTermNames = (input: CorpusInput): Problem[] => [
  ...ofSynonyms(input),
  ...ofDefinitions(input),
];

const ofSynonyms = ({ synonyms, terms }: CorpusInput): Problem[] =>
  synonyms.data.flatMap(({ id, term }, index) =>
    term === undefined || terms.partial || terms.data.some((one) => one.id === term)
      ? []
      : problemAt(
          synonyms,
          [index, 'term'],
          'term-unknown',
          `The synonyms ${id} name the term ${term}, which is not in terms.yaml.`,
          'Correct the id, or name units instead.',
        ),
  );

function ofDefinitions({ definitions, terms }: CorpusInput): Problem[] {
  const ids = new Set(terms.data.map(({ id }) => id));
  // Of two terms with one id, one has lost its own: that is told once, as an id that occurs twice.
  if (terms.partial === true || ids.size < terms.data.length) return [];
  return definitions.data.flatMap(({ term }, index) =>
    ids.has(term)
      ? []
      : problemAt(
          definitions,
          [index, 'term'],
          'term-unknown',
          `A definition names the term ${term}, which is not in ${terms.file}.`,
          'Correct the id, or remove the definition.',
        ),
  );
}
