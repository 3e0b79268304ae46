/** Notes that come in beside those that are there: nothing is overwritten, nothing kept twice. */

import { contentOf, type NoteSet, type OwnNote, ownSetId, saysTheSame } from './note.ts';
import { idFrom } from './note-id.ts';
import { readSet } from './read-note.ts';

export interface Merged {
  /** All notes, those that were there first. */
  notes: readonly OwnNote[];
  /** Ids of those that were not there. */
  added: readonly string[];
  /** Ids of those that were there, word for word. */
  same: readonly string[];
  /** The id says another thing here and there: both are kept, the one that came in as `copy`. */
  both: readonly { id: string; copy: string }[];
}

/** Merges by id. Bringing the same in again changes nothing. */
export function mergeNotes(own: readonly OwnNote[], incoming: readonly OwnNote[]): Merged {
  const notes = new Map(own.map((note) => [note.id, note]));
  const added: string[] = [];
  const same: string[] = [];
  const both: { id: string; copy: string }[] = [];
  for (const note of incoming) {
    const there = notes.get(note.id);
    if (!there) {
      notes.set(note.id, note);
      added.push(note.id);
    } else if (saysTheSame(there, note)) {
      same.push(note.id);
    } else {
      const copy = copyOf(note);
      if (notes.has(copy.id)) same.push(copy.id);
      else both.push({ id: note.id, copy: copy.id });
      notes.set(copy.id, notes.get(copy.id) ?? copy);
    }
  }
  return { notes: [...notes.values()], added, same, both };
}

/** The same note under another id, which what it says decides. */
const copyOf = (note: OwnNote): OwnNote => ({ ...note, id: idFrom(note.id + contentOf(note)) });

/**
 * What is to be stored when a note was edited and another tab may have written meanwhile. `seen` is
 * what the editor began with, undefined for a new note; `stored` what is there now, undefined when
 * it was deleted. The one that is there is never overwritten unseen: the edited one stands beside it.
 */
export function saveOver(
  stored: OwnNote | undefined,
  seen: OwnNote | undefined,
  edited: OwnNote,
): { note: OwnNote; beside: boolean } {
  const untouched = !stored || (seen !== undefined && saysTheSame(stored, seen));
  if (untouched || saysTheSame(stored, edited)) return { note: edited, beside: false };
  return { note: copyOf(edited), beside: true };
}

/**
 * Of files that are opened together none takes the place of another: pupils at one device may have
 * given no name. The second of an id gets another, which what it says decides.
 */
export function apartFrom(cameIn: Map<string, string>, set: NoteSet): NoteSet {
  if (set.id === ownSetId) return set;
  const says = JSON.stringify(readSet(set));
  const before = cameIn.get(set.id);
  cameIn.set(set.id, before ?? says);
  return before === undefined || before === says ? set : { ...set, id: idFrom(says) };
}

/** A layer that was handed out comes in whole: it takes the place of its older self. */
export function mergeSet(
  sets: readonly NoteSet[],
  incoming: NoteSet,
): { sets: readonly NoteSet[]; change: 'new' | 'replaced' | 'same' } {
  const set: NoteSet = { ...incoming, readOnly: true };
  const old = sets.find(({ id }) => id === set.id);
  if (!old) return { sets: [...sets, set], change: 'new' };
  const inOneOrder = [old, set].map((one) => JSON.stringify(readSet(one)));
  if (inOneOrder[0] === inOneOrder[1]) return { sets, change: 'same' };
  return { sets: sets.map((one) => (one === old ? set : one)), change: 'replaced' };
}
