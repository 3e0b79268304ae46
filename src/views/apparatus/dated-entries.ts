/** The dates of the Compact on a line from its adoption to the end of 2030. */

import { deadlineUrl } from '../../urls.ts';
import type { Link } from '../frame.ts';
import { colourOf, label, type Reading } from '../reading.ts';
import { places } from './places.ts';

export interface DatedEntry {
  id: string;
  href: string;
  date: string;
  what: string;
  colour: number;
  units: readonly Link[];
  /** Place on the line, in hundredths of its length. */
  at: number;
  since: readonly Link[];
}

const lineEnd = Date.UTC(2031, 0, 1);

export function datedEntries(reading: Reading): DatedEntry[] {
  const { corpus, language } = reading;
  const days = corpus.deadlines.map(({ from }) => Date.parse(from));
  const start = Math.min(...days);
  return corpus.deadlines.map((one, index) => ({
    id: one.id,
    href: deadlineUrl(language, one.id),
    date: label(reading, one.date),
    what: label(reading, one.what),
    colour: colourOf(one.objective),
    units: places(reading, one.units),
    at: Math.round((((days[index] ?? start) - start) / (lineEnd - start)) * 1000) / 10,
    since: since(reading, one.units),
  }));
}

/**
 * What has happened since about a date: notes of the follow-up layer on the units that set it.
 * The one place to fill in once that layer is there; until then there is nothing to show.
 */
export function since(_reading: Reading, _units: readonly string[]): Link[] {
  return [];
}
