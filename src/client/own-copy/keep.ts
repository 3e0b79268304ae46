/** Where readers' own copies are kept. Every failure comes back as a rejection. */

import type { Language } from '../../model/languages.ts';
import { withDatabase } from '../database.ts';
import { isCopy, type OwnCopy } from './copy.ts';

export interface Keeper {
  all(): Promise<OwnCopy[]>;
  get(language: Language): Promise<OwnCopy | undefined>;
  put(copy: OwnCopy): Promise<void>;
  remove(language: Language): Promise<void>;
}

const box = 'copies';

export function openKeeper(): Keeper {
  return {
    all: async () => (await withDatabase((database) => database.getAll(box))).filter(isCopy),
    get: async (language) => {
      const found = await withDatabase((database) => database.get(box, language));
      return isCopy(found) ? found : undefined;
    },
    put: async (copy) => {
      await withDatabase((database) => database.put(box, copy));
    },
    remove: (language) => withDatabase((database) => database.delete(box, language)),
  };
}
