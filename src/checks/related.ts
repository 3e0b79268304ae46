/** Related units exist, stand in another paragraph, and are listed once. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { paragraphOf, type UnitId } from '../model/unit-id.ts';
import { problemAt } from './problem-at.ts';

export const checkRelated = ({ paragraphs }: CorpusInput, known: ReadonlySet<UnitId>): Problem[] =>
  paragraphs.flatMap((entry) => relatedProblems(entry, known));

function relatedProblems(
  entry: CorpusInput['paragraphs'][number],
  known: ReadonlySet<UnitId>,
): Problem[] {
  const { number, related } = entry.data;
  return related.flatMap((id, index) => {
    const path = ['related', index];
    if (!known.has(id)) {
      return problemAt(
        entry,
        path,
        'related-unknown',
        `Related unit ${id} does not exist; a unit of the text was expected.`,
        'Correct the id (11, 11a, 7.3, n4) or remove it.',
      );
    }
    if (paragraphOf(id) === number) {
      return problemAt(
        entry,
        path,
        'related-self',
        `Related unit ${id} stands in paragraph ${number} itself; another paragraph was expected.`,
        'Remove it.',
      );
    }
    if (related.indexOf(id) !== index) {
      return problemAt(
        entry,
        path,
        'related-twice',
        `Related unit ${id} is listed twice.`,
        'Remove one of the two.',
      );
    }
    return [];
  });
}
