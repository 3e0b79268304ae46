/** Every commitment and operative paragraph has its row. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { CutEntries } from '../model/cut-entries.ts';
import type { Problem } from '../model/problems.ts';
import type { Received } from '../model/received.ts';
import { problemAt } from './problem-at.ts';

/** In a chapter that sets out an objective every item, and every paragraph without items, has a row. */
export function checkCommitmentRows(
  input: CorpusInput,
  entries: CutEntries,
  received: Received | undefined,
): Problem[] {
  const list = input.commitments;
  if (list.partial) return [];
  const rows = new Set(list.data.map(({ unit }) => unit));
  return input.paragraphs.flatMap(({ data }) => {
    if (data.objective === 'none') return [];
    const cut = entries.source.get(data.number);
    if (!cut?.sure) return [];
    const items = cut.units.filter(({ kind }) => kind === 'item').map(({ id }) => id);
    const due = items.length > 0 ? items : [String(data.number)];
    return due
      .filter((unit) => !rows.has(unit) && (received?.words.has(unit) ?? true))
      .map((unit) =>
        problemAt(
          list,
          [],
          'commitment-missing',
          `${unit} has no row; every commitment and operative paragraph was expected to have one.`,
          'Add a row, in the order of the text.',
        ),
      );
  });
}
