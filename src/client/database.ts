/**
 * The one door to the browser's database: own copies of the text, own notes, layers that were
 * handed out. It is too much for what is read at the start of every page. Every failure comes
 * back as a rejection, and what happens to an open database is told.
 */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What it gives back may have been written by anyone on this device: it is looked at by who asks. */
interface Boxes extends DBSchema {
  copies: { key: string; value: unknown };
  notes: { key: string; value: unknown };
  layers: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Boxes>;

/**
 * From disk all pages of all folders may share one database: the name says whose it is. Copies
 * were in it first, alone, and gave it their name.
 */
const name = 'compact:own-copy';
const version = 2;

export interface Hears {
  /** Another tab holds an older form open and does not let go; goes on when it does. */
  blocked?: () => void;
  /** The database was closed from outside: data were deleted, or a newer form wants to come. */
  closed?: () => void;
}

/** Opens the database, and makes or enlarges it where that is needed. */
export async function openDatabase({ blocked, closed }: Hears = {}): Promise<Database> {
  const database: Database = await openDB<Boxes>(name, version, {
    upgrade(one, before) {
      if (before < 1) one.createObjectStore('copies', { keyPath: 'language' });
      if (before < 2) {
        one.createObjectStore('notes', { keyPath: 'id' });
        one.createObjectStore('layers', { keyPath: 'id' });
      }
    },
    blocked: () => blocked?.(),
    blocking() {
      database.close();
      closed?.();
    },
    terminated: () => closed?.(),
  });
  return database;
}

/** Asks one thing of it; it is closed again, whatever comes of that. */
export async function withDatabase<T>(ask: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await ask(database);
  } finally {
    database.close();
  }
}

/** Why something could not be kept. */
export type Trouble = 'full' | 'newer' | 'refused';

/** What kind of failure a rejection of the database is. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // Another tab has brought a later form of the site.
  return name === 'VersionError' ? 'newer' : 'refused';
}
