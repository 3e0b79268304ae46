/** The table of commitments as comma-separated values (RFC 4180), for spreadsheets. */

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

/** With a byte order mark: spreadsheets would take the file for another encoding without it. */
export function commitmentsCsv(reading: Reading): string {
  const rows = commitmentRows(reading).map(cells);
  const lines = [csvFields, ...rows].map((row) => row.map(quoted).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

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

const quoted = (value: string): string =>
  /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
