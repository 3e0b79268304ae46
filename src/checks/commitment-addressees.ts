/** A verb that only some are asked with, such as request, is said of these alone. */

import { byId } from '../model/by-id.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import type { UnitId } from '../model/unit-id.ts';
import { problemAt } from './problem-at.ts';

export function checkAddressees(
  { verbs, commitments }: CorpusInput,
  known: ReadonlySet<UnitId>,
): Problem[] {
  const verbById = byId(verbs.data);
  return commitments.data.flatMap(({ unit, acts }, index) =>
    (known.has(unit) ? acts : []).flatMap(({ verb, who }, act) => {
      const asks = verbById.get(verb)?.asks;
      return who
        .filter((id) => asks?.includes(id) === false)
        .map((id) =>
          problemAt(
            commitments,
            [index, 'acts', act, 'who'],
            'verb-addressee',
            `${unit} has the verb ${verb} with ${id}; ${verbs.file} has it with ${asks?.join(', ')} only.`,
            'Take the verb that fits the addressee, such as invite, or add the actor to the verb.',
          ),
        );
    }),
  );
}
