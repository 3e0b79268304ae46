/**
 * Notes that have to be looked at again: claims that something is open, and notes of what
 * happened, whose last look lies too far back. For the editor; nothing is wrong with them yet.
 */

import type { Language } from '../model/languages.ts';
import type { Note } from '../model/note.ts';
import { compare } from '../model/problems.ts';

/** What of a note tells when somebody last looked. */
export type DatedNote = Pick<Note, 'id' | 'layer' | 'language' | 'date' | 'sources' | 'open'>;

export interface StaleNote {
  id: string;
  languages: readonly Language[];
  /** The day of the last look: 2026-11-25. */
  looked: string;
  /** Days since then. */
  age: number;
  open: boolean;
}

/** The newest of the days on which its sources were read and on which it was changed. */
export function lastLook(note: DatedNote): string {
  const days = [note.date, ...note.sources.flatMap(({ seen }) => seen ?? [])];
  return days.sort(compare).at(-1) ?? note.date;
}

/** Whole days from one day to another. */
const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * Notes looked at more than `days` days before `today`, the oldest first: open ones of every
 * layer, and all of `dated`, the layers that are read in time. A note in several languages is
 * listed once, with those in which it is stale and the oldest of their days.
 */
export function staleNotes(
  notes: readonly DatedNote[],
  dated: ReadonlySet<string>,
  days: number,
  today: string,
): StaleNote[] {
  const found = new Map<string, StaleNote>();
  for (const note of notes) {
    const { open } = note;
    const looked = lastLook(note);
    const age = daysBetween(looked, today);
    if ((!open && !dated.has(note.layer)) || age <= days) continue;
    const before = found.get(note.id);
    const older = before !== undefined && before.looked < looked ? before : { looked, age };
    found.set(note.id, {
      id: note.id,
      languages: [...(before?.languages ?? []), note.language],
      looked: older.looked,
      age: older.age,
      open: open || (before?.open ?? false),
    });
  }
  return [...found.values()].sort((a, b) => compare(a.looked, b.looked) || compare(a.id, b.id));
}

/** One line for each, with the files that it is in; a line that says so if there is none. */
export function formatStale(stale: readonly StaleNote[], days: number, folder: string): string {
  if (stale.length === 0) return `No note was last looked at more than ${days} days ago.\n`;
  const lines = stale.map(({ id, languages, looked, age, open }) => {
    const file = `${folder}/notes/${id.replace('/', `/{${languages.join(',')}}/`)}.md`;
    return `${looked}  ${age} days  ${open ? 'open  ' : ''}${file}\n`;
  });
  const notes = stale.length === 1 ? '1 note was' : `${stale.length} notes were`;
  return `${notes} last looked at more than ${days} days ago. Look again, then change what has changed, "seen" of the sources and "date":\n${lines.join('')}`;
}
