/** Starts the table of commitments: filters and order, kept in the address. */

import { startTable } from './table/commitments.ts';

startTable(window);
