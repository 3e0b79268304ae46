/**
 * The one way in: a file's text, whatever it is, to sets of notes and a report. Nothing is run,
 * nothing throws, and nothing that is stored is touched.
 */

import { mergeNotes } from '../merge.ts';
import { limits, type NoteSet, type OwnNote, ownSetId } from '../note.ts';
import { idFrom } from '../note-id.ts';
import { withoutMark } from './file-text.ts';
import { type GivenNote, givenNote } from './given-note.ts';
import { notesInside } from './html.ts';
import { type GivenFile, givenFile } from './read-annotations.ts';
import { readTable } from './read-csv.ts';
import type { Imported, NoteLeft } from './report.ts';
import { type Settled, settled } from './settle.ts';
import type { ImportWorld } from './terms.ts';

/** Reads what may be a file of notes of any origin. */
export async function importNotes(given: string, world: ImportWorld): Promise<Imported> {
  const text = withoutMark(given);
  if (text.length > limits.file) return { state: 'refused', why: 'large' };
  const json = parsed(notesInside(text) ?? text);
  if (json !== undefined) {
    const file = givenFile(json);
    return imported(file, file.items.slice(0, mostTold).map(givenNote), world);
  }
  const table = readTable(text);
  if (table) return imported({ ...table, newer: false, title: '' }, table.notes, world);
  return { state: 'refused', why: /^\s*#\s/u.test(text) ? 'markdown' : 'unreadable' };
}

/** What is more than is taken is still told of, up to a number that can be told. */
const mostTold = limits.notes + 1_000;

async function imported(
  file: Omit<GivenFile, 'items'>,
  given: readonly (GivenNote | undefined)[],
  world: ImportWorld,
): Promise<Imported> {
  const { origin, newer } = file;
  if (given.length === 0 && !file.set) return { state: 'refused', why: 'empty' };
  const { notes, left, changed } = await settled(given, origin === 'compact', world);
  const doubles: NoteLeft[] = [];
  const sets = setsOf(file, notes).map(({ notes: own, ...set }): NoteSet => {
    const { notes: merged, same } = mergeNotes([], own);
    const again = new Set(same);
    for (const { id, mark, body } of merged)
      if (again.has(id)) doubles.push({ reason: 'double', quote: mark?.quote.exact ?? '', body });
    return { ...set, notes: merged };
  });
  return { state: 'read', origin, sets, left: [...left, ...doubles], changed, newer };
}

const nameless = { id: ownSetId, name: '', introduction: '', author: '', readOnly: false };

/** The set of our own file; one for each of several people; or else the reader's own. */
function setsOf(
  { set, origin, title }: Omit<GivenFile, 'items'>,
  notes: Settled['notes'],
): NoteSet[] {
  const all = notes.map(({ note }) => note);
  if (set) return [{ ...set, readOnly: set.id !== ownSetId, notes: all }];
  const byAuthor = new Map<string, OwnNote[]>();
  for (const { note, author } of notes) {
    const own = byAuthor.get(author) ?? [];
    own.push(note);
    byAuthor.set(author, own);
  }
  if (byAuthor.size < 2) return [{ ...nameless, notes: all }];
  return [...byAuthor].map(([author, own]) => ({
    id: idFrom([origin, title, author].join('\n')),
    name: title,
    introduction: '',
    author,
    readOnly: true,
    notes: own,
  }));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
