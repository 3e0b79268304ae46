/** What the site remembers in the browser. Storage may be refused: then nothing is remembered. */

import { keptUnder } from '../comfort.ts';

export interface Store {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/**
 * The one door to the browser's storage, which may throw on any access, as browsers do when
 * storage is switched off.
 */
export const openStore = (window: Pick<Window, 'localStorage'>): Store =>
  storeIn(() => window.localStorage);

/** The same for what goes with the tab. */
export const openSession = (window: Pick<Window, 'sessionStorage'>): Store =>
  storeIn(() => window.sessionStorage);

function storeIn(storage: () => Storage): Store {
  const attempt = <T>(action: () => T): T | undefined => {
    try {
      return action();
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => attempt(() => storage().getItem(keptUnder + key)) ?? undefined,
    set: (key, value) => {
      attempt(() => storage().setItem(keptUnder + key, value));
    },
  };
}
