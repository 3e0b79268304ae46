/**
 * Where own notes and handed-out layers are kept. Every failure comes back as a rejection; what
 * happens from outside while the page is open is told.
 */

import { saveOver } from '../../own-notes/merge.ts';
import type { NoteSet, OwnNote } from '../../own-notes/note.ts';
import { readNote, readSet } from '../../own-notes/read-note.ts';
import { type Database, openDatabase } from '../database.ts';
import type { Store } from '../store.ts';
import { emptiedKey, markKey } from './mark.ts';

export interface Saved {
  note: OwnNote;
  /** Another tab had written meanwhile: this one stands beside what it wrote. */
  beside: boolean;
  /** It had been deleted elsewhere, and is there again. */
  back: boolean;
}

export interface NoteKeeper {
  notes(): Promise<OwnNote[]>;
  /** `seen` is what the editor began with, undefined for a new note. */
  save(edited: OwnNote, seen: OwnNote | undefined): Promise<Saved>;
  putAll(notes: readonly OwnNote[]): Promise<void>;
  /** Gives back what was there, which another tab may have changed a moment ago. */
  remove(ids: readonly string[]): Promise<OwnNote[]>;
  sets(): Promise<NoteSet[]>;
  putSets(sets: readonly NoteSet[]): Promise<void>;
  removeSet(id: string): Promise<void>;
  /** That there are no notes is no surprise: the last one was deleted, here or in another tab. */
  isEmptied(): boolean;
}

export interface Outside {
  /** An older form of the database is held open in another tab. */
  blocked(): void;
  /** The database was closed: somebody deletes the data, or a later form of the site is here. */
  closed(): void;
  /** Another tab has written. */
  changed(): void;
}

export function openNotes(window: Window, store: Store, outside: Outside): NoteKeeper {
  let open: Promise<Database> | undefined;
  const channel = new BroadcastChannel('compact:own-notes');
  channel.onmessage = outside.changed;
  const database = (): Promise<Database> => {
    open ??= openDatabase({
      blocked: outside.blocked,
      closed: () => {
        open = undefined;
        outside.closed();
      },
    });
    open.catch(() => {
      open = undefined;
    });
    return open;
  };
  /** A connection that was closed a moment ago is opened again, once. */
  const within = async <T>(ask: (one: Database) => Promise<T>): Promise<T> => {
    try {
      return await ask(await database());
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
      open = undefined;
      return ask(await database());
    }
  };
  /** Other tabs are told, and the mark is set for pages that open later. */
  const written = (): void => {
    store.set(markKey, '1');
    channel.postMessage('');
  };
  const put = (box: 'notes' | 'layers', values: readonly (OwnNote | NoteSet)[]): Promise<void> =>
    within(async (one) => {
      const transaction = one.transaction(box, 'readwrite');
      await Promise.all([...values.map((value) => transaction.store.put(value)), transaction.done]);
      written();
    });
  // A page that goes into the store of pages must not keep others waiting.
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return;
    open?.then(
      (one) => one.close(),
      () => {},
    );
    open = undefined;
  });
  return {
    notes: async () =>
      (await within((one) => one.getAll('notes'))).flatMap((value) => readNote(value) ?? []),
    save: (edited, seen) =>
      within(async (one) => {
        const transaction = one.transaction('notes', 'readwrite');
        // Where reading fails already, that failure is the one that is told.
        transaction.done.catch(() => {});
        const stored = readNote(await transaction.store.get(edited.id));
        const { note, beside } = saveOver(stored, seen, edited);
        // Both settle together: a failure of the whole is a failure of the write.
        await Promise.all([transaction.store.put(note), transaction.done]);
        store.set(emptiedKey, '');
        written();
        return { note, beside, back: seen !== undefined && stored === undefined };
      }),
    putAll: async (notes) => {
      await put('notes', notes);
      if (notes.length > 0) store.set(emptiedKey, '');
    },
    remove: (ids) =>
      within(async (one) => {
        const transaction = one.transaction('notes', 'readwrite');
        const [there] = await Promise.all([
          Promise.all(ids.map((id) => transaction.store.get(id))),
          ...ids.map((id) => transaction.store.delete(id)),
          transaction.done,
        ]);
        // Said before other tabs are told: whoever wipes the browser's data takes this along.
        if ((await one.count('notes')) === 0) store.set(emptiedKey, '1');
        written();
        return there.flatMap((value) => readNote(value) ?? []);
      }),
    sets: async () =>
      (await within((one) => one.getAll('layers'))).flatMap((value) => readSet(value) ?? []),
    putSets: (sets) => put('layers', sets),
    removeSet: (id) =>
      within(async (one) => {
        await one.delete('layers', id);
        written();
      }),
    isEmptied: () => Boolean(store.get(emptiedKey)),
  };
}
