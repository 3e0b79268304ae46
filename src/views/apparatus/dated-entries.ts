/** The dates of the Compact on a line from its adoption to the end of 2030. */

import { compare } from '../../model/problems.ts';
import { paragraphOf, type UnitId } from '../../model/unit-id.ts';
import { deadlineUrl } from '../../places/paths.ts';
import type { Link } from '../frame.ts';
import { notesOf, noteView, type SourceView } from '../note.ts';
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
  /** What it rests on, where the text itself does not say it. */
  sources?: readonly SourceView[] | undefined;
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
 * What has happened since about a date: notes that tell of an event, on the units that set the
 * date or on their items, in the order of time. What is only planned has not happened.
 */
export function since(reading: Reading, units: readonly UnitId[]): Link[] {
  const { corpus } = reading;
  const adopted = corpus.deadlines[0]?.from ?? '';
  return notesOf(reading)
    .filter(({ place }) => units.includes(place) || units.includes(String(paragraphOf(place))))
    .filter(({ event }) => event !== undefined && !event.planned && event.from >= adopted)
    .sort((a, b) => compare(a.event?.from ?? '', b.event?.from ?? ''))
    .map((note) => {
      const { record, event, title } = noteView(reading, note);
      return { href: record, text: `${event?.text ?? ''} ${title}`.trim() };
    });
}
