/**
 * The one door to the browser's database, where readers' own copies are kept: a whole text is too
 * much for what is read at the start of every page. Every failure comes back as a rejection.
 */

import type { Language } from '../../model/languages.ts';
import { isCopy, type OwnCopy } from './copy.ts';

export interface Keeper {
  all(): Promise<OwnCopy[]>;
  get(language: Language): Promise<OwnCopy | undefined>;
  put(copy: OwnCopy): Promise<void>;
  remove(language: Language): Promise<void>;
}

/** From disk all pages of all folders may share one database: the name says whose it is. */
const name = 'compact:own-copy';
const box = 'copies';

export function openKeeper(window: Pick<Window, 'indexedDB'>): Keeper {
  const within = async <T>(
    mode: IDBTransactionMode,
    ask: (copies: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const database = await opened(window);
    try {
      const transaction = database.transaction(box, mode);
      const request = ask(transaction.objectStore(box));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
      });
      return request.result;
    } finally {
      database.close();
    }
  };
  return {
    all: async () => {
      const found: unknown[] = await within('readonly', (copies) => copies.getAll());
      return found.filter(isCopy);
    },
    get: async (language) => {
      const found: unknown = await within('readonly', (copies) => copies.get(language));
      return isCopy(found) ? found : undefined;
    },
    put: async (copy) => {
      await within('readwrite', (copies) => copies.put(copy));
    },
    remove: (language) => within('readwrite', (copies) => copies.delete(language)),
  };
}

const opened = (window: Pick<Window, 'indexedDB'>): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = window.indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(box, { keyPath: 'language' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
