/** What the worker remembers beside the files, from one start of it to the next. */

import { isLanguage, type Language } from '../model/languages.ts';
import { openMemoryBox } from './shelf.ts';
import type { World } from './world.ts';

export interface Memory {
  /** The version that answers; undefined before the first. */
  version?: string;
  /** Languages that the reader has asked to keep. */
  wanted: readonly Language[];
  /** Pages that are open and are of another version than the worker: its version, or `` when it has no shelf here. */
  others: Readonly<Record<string, string>>;
  /** A page said that its browser asks to save data. */
  sparing: boolean;
  /** There was no room for something. */
  full: boolean;
}

const nothing: Memory = { wanted: [], others: {}, sparing: false, full: false };

export interface Remembers {
  read(): Promise<Memory>;
  /** Changes come one after the other; what cannot be written is lost when the worker stops. */
  change(by: (memory: Memory) => Partial<Memory>): Promise<void>;
}

/** The worker stops and starts as the browser likes: it reads once at each start. */
export function openMemory(world: Pick<World, 'root' | 'caches'>): Remembers {
  const address = `${world.root}memory`;
  const first = async (): Promise<Memory> => {
    const answer = await (await openMemoryBox(world)).match(address);
    const value: unknown = answer && (await answer.json());
    return isMemory(value) ? value : nothing;
  };
  let last: Promise<Memory> | undefined;
  const read = (): Promise<Memory> => {
    last ??= first().catch(() => nothing);
    return last;
  };
  return {
    read,
    async change(by) {
      const before = read();
      last = before.then((memory) => ({ ...memory, ...by(memory) }));
      const memory = await last;
      if (JSON.stringify(memory) === JSON.stringify(await before)) return;
      const box = await openMemoryBox(world);
      await box.put(address, Response.json(memory)).catch(() => {});
    },
  };
}

const isMemory = (value: unknown): value is Memory =>
  typeof value === 'object' &&
  value !== null &&
  'wanted' in value &&
  Array.isArray(value.wanted) &&
  value.wanted.every((one: unknown) => typeof one === 'string' && isLanguage(one)) &&
  'others' in value &&
  typeof value.others === 'object' &&
  value.others !== null;
