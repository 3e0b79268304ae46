/** Exceptions name units, terms and entries that exist: one that does not is a slip of the pen. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import type { UnitId } from '../model/unit-id.ts';
import { problemAt } from './problem-at.ts';

export function checkExceptions(input: CorpusInput, known: ReadonlySet<UnitId>): Problem[] {
  const { exceptions } = input;
  const dead = (list: 'numbers' | 'terms' | 'named', index: number, what: string): Problem =>
    problemAt(
      exceptions,
      [list, index],
      'exception-unknown',
      `The exception names ${what}, which does not exist.`,
      'Correct or remove it.',
    );
  const has = (list: 'terms' | 'bodies' | 'instruments' | 'groups', id: string): boolean =>
    input[list].partial === true || input[list].data.some((one) => one.id === id);
  const { numbers, terms, named = [] } = exceptions.data;
  return [
    ...numbers.flatMap(({ unit }, index) =>
      known.has(unit) ? [] : [dead('numbers', index, unit)],
    ),
    ...terms.flatMap(({ term, unit }, index) =>
      has('terms', term) && known.has(unit) ? [] : [dead('terms', index, `${term} in ${unit}`)],
    ),
    ...named.flatMap(({ list, id, unit }, index) =>
      has(list, id) && known.has(unit) ? [] : [dead('named', index, `${id} of ${list} in ${unit}`)],
    ),
  ];
}
