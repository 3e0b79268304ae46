/** Every term has a definition. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { problemAt } from './problem-at.ts';

export function checkDefinitions({ definitions, terms }: CorpusInput): Problem[] {
  const ids = new Set(terms.data.map(({ id }) => id));
  if (definitions.partial || terms.partial || ids.size < terms.data.length) return [];
  const defined = new Set(definitions.data.map(({ term }) => term));
  return terms.data.flatMap(({ id }, index) =>
    defined.has(id)
      ? []
      : problemAt(
          terms,
          [index],
          'definition-missing',
          `The term ${id} has no definition in ${definitions.file}.`,
          'Add one.',
        ),
  );
}
