/** The table of commitments as a workbook, with the same columns as the file of separated values. */

import { languages } from '../model/languages.ts';
import type { Reading } from '../views/reading.ts';
import { commitmentTable, csvFields } from './commitments-csv.ts';
import { spreadsheet } from './spreadsheet.ts';

export const commitmentsSheet = (reading: Reading): Uint8Array =>
  spreadsheet({
    name: reading.strings.commitments,
    dir: languages[reading.language].dir,
    rows: commitmentTable(reading),
    widths: [8, 18, 70, 24, 36, 9, 20, 9, 12],
    numbers: (['strength', 'objective'] as const).map((name) => csvFields.indexOf(name)),
  });
