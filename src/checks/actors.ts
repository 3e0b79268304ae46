/** The body that an actor is said to be is in the list of bodies. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { problemAt } from './problem-at.ts';

export function checkActors({ actors, bodies }: CorpusInput): Problem[] {
  if (bodies.partial) return [];
  return actors.data.flatMap(({ id, body }, index) =>
    body === undefined || bodies.data.some((one) => one.id === body)
      ? []
      : [
          problemAt(
            actors,
            [index, 'body'],
            'body-unknown',
            `The actor ${id} names the body ${body}, which is not in ${bodies.file}.`,
            'Correct the id, or leave it out.',
          ),
        ],
  );
}
