/** The files of one version on the device. A shelf has files of its version and no others. */

import type { Box, World } from './world.ts';

type Place = Pick<World, 'root' | 'caches'>;

/** Copies of the site in other folders of a host have boxes of their own. */
const prefix = ({ root }: Place): string => `compact ${new URL(root).pathname} `;
const nameOf = (world: Place, version: string): string => `${prefix(world)}${version}`;

/** The box for what is remembered beside the files (memory.ts); no version is called so. */
export const openMemoryBox = (world: Place): Promise<Box> =>
  world.caches.open(nameOf(world, 'memory'));

/** The versions of which there is a shelf. */
export async function versionsOn(world: Place): Promise<string[]> {
  const names = await world.caches.keys();
  return names
    .filter((name) => name.startsWith(prefix(world)))
    .map((name) => name.slice(prefix(world).length))
    .filter((version) => version !== 'memory');
}

export const dropShelf = (world: Place, version: string): Promise<boolean> =>
  world.caches.delete(nameOf(world, version));

/** Takes everything off the device. */
export async function dropAll(world: Place): Promise<void> {
  for (const name of await world.caches.keys()) {
    if (name.startsWith(prefix(world))) await world.caches.delete(name);
  }
}

export interface Shelf {
  /** A file by its path without a slash; undefined when it is not there. */
  get(path: string): Promise<Response | undefined>;
  /** Rejects when there is no room (QuotaExceededError), or the browser keeps nothing. */
  put(path: string, answer: Response): Promise<void>;
  drop(path: string): Promise<void>;
  paths(): Promise<Set<string>>;
}

export function shelfOf(world: Place, version: string): Shelf {
  const box = (): Promise<Box> => world.caches.open(nameOf(world, version));
  const at = (path: string): string => world.root + path;
  return {
    get: async (path) => (await box()).match(at(path)),
    put: async (path, answer) => (await box()).put(at(path), answer),
    drop: async (path) => {
      await (await box()).delete(at(path));
    },
    paths: async () => {
      const keys = await (await box()).keys();
      return new Set(keys.map(({ url }) => url.slice(world.root.length)));
    },
  };
}

/** Whether a failure says that the device has no more room for the site. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError';
