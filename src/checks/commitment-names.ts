/** Verbs and actors of the commitments are in their lists. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import type { UnitId } from '../model/unit-id.ts';
import { problemAt } from './problem-at.ts';

export function checkCommitmentNames(
  { actors, verbs, commitments }: CorpusInput,
  known: ReadonlySet<UnitId>,
): Problem[] {
  const verbIds = new Set(verbs.data.map(({ id }) => id));
  const actorIds = new Set(actors.data.map(({ id }) => id));
  return commitments.data.flatMap(({ unit, acts }, index) =>
    // Of a row that is of no unit, only that is told.
    (known.has(unit) ? acts : []).flatMap(({ verb, who }, act) => [
      ...(verbs.partial || verbIds.has(verb)
        ? []
        : [
            problemAt(
              commitments,
              [index, 'acts', act, 'verb'],
              'verb-unknown',
              `${unit} has the verb ${verb}, which is not in ${verbs.file}.`,
              'Correct the id, or add the verb.',
            ),
          ]),
      ...(actors.partial ? [] : who)
        .filter((id) => !actorIds.has(id))
        .map((id) =>
          problemAt(
            commitments,
            [index, 'acts', act, 'who'],
            'actor-unknown',
            `${unit} names the actor ${id}, which is not in ${actors.file}.`,
            'Correct the id, or add the actor.',
          ),
        ),
    ]),
  );
}
