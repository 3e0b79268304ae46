/** The table of commitments as comma-separated values, for spreadsheets. */

import { csvFile } from '../csv.ts';
import { type CommitmentRow, commitmentRows } from '../views/apparatus/commitment-rows.ts';
import type { Reading } from '../views/reading.ts';

/** Field names stay the same in every language, so that programs can rely on them. */
export const csvFields = [
  'unit',
  'place',
  'words',
  'verbs',
  'actors',
  'strength',
  'due',
  'objective',
  'goals',
] as const;

/** The table, the names of its fields first. */
export const commitmentTable = (reading: Reading): string[][] => [
  [...csvFields],
  ...commitmentRows(reading).map(cells),
];

export const commitmentsCsv = (reading: Reading): string => csvFile(commitmentTable(reading));

const cells = (row: CommitmentRow): string[] => [
  row.unit,
  row.name,
  row.words,
  row.acts.map(({ verbName }) => verbName).join('; '),
  row.acts.map(({ who }) => who.map(({ name }) => name).join(', ')).join('; '),
  String(row.strength),
  row.due.map(({ text }) => text).join('; '),
  row.objective === 0 ? '' : String(row.objective),
  row.goals.join('; '),
];
