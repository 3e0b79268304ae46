/** How many rows of the table have each actor, verb or goal: charts that are counted from it. */

import { wholeTable, writeTable } from '../../places/address.ts';
import { commitmentsUrl } from '../../places/paths.ts';
import type { Link } from '../frame.ts';
import { label, type Reading } from '../reading.ts';
import type { CommitmentRow } from './commitment-rows.ts';

export interface Bar extends Link {
  id: string;
  count: number;
}

const valuesOf: Readonly<Record<'who' | 'verb' | 'g', (row: CommitmentRow) => readonly string[]>> =
  {
    who: ({ acts }) => acts.flatMap(({ who }) => who.map(({ id }) => id)),
    verb: ({ acts }) => acts.map(({ verb }) => verb),
    g: ({ goals }) => goals.map(String),
  };

/** A bar for each, in the order of its list; a link shows the rows that it counts. */
export function barsOf(
  reading: Reading,
  rows: readonly CommitmentRow[],
  key: 'who' | 'verb' | 'g',
): Bar[] {
  const { corpus, language, strings } = reading;
  const { actors, verbs } = corpus.apparatus;
  const entries =
    key === 'g'
      ? [
          ...corpus.goals.map(({ number, title }) => ({
            id: String(number),
            text: `${number}. ${label(reading, title)}`,
          })),
          { id: 'all', text: strings.goalAll },
        ]
      : (key === 'who' ? actors : verbs).map(({ id, name }) => ({
          id,
          text: label(reading, name),
        }));
  return entries.map(({ id, text }) => ({
    id,
    text,
    href: writeTable(commitmentsUrl(language), {
      ...wholeTable,
      filters: { [key]: id },
      recognized: true,
    }),
    count: rows.filter((row) => valuesOf[key](row).includes(id)).length,
  }));
}
