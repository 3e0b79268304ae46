/** Where readers' own copies are kept. Every failure comes back as a rejection. */

import type { Language } from '../../model/languages.ts';
import { type Database, openDatabase } from '../database.ts';
import { isCopy, type OwnCopy } from './copy.ts';

export interface Keeper {
  all(): Promise<OwnCopy[]>;
  get(language: Language): Promise<OwnCopy | undefined>;
  put(copy: OwnCopy): Promise<void>;
  remove(language: Language): Promise<void>;
}

const box = 'copies';

export function openKeeper(): Keeper {
  const within = async <T>(ask: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openDatabase();
    try {
      return await ask(database);
    } finally {
      database.close();
    }
  };
  return {
    all: async () => (await within((database) => database.getAll(box))).filter(isCopy),
    get: async (language) => {
      const found = await within((database) => database.get(box, language));
      return isCopy(found) ? found : undefined;
    },
    put: async (copy) => {
      await within((database) => database.put(box, copy));
    },
    remove: (language) => within((database) => database.delete(box, language)),
  };
}
