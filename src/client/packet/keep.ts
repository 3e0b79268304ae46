/** Where the reader's packet is kept: the storage of this browser, under one name. */

import { keptUnder } from '../../comfort.ts';
import type { Language } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { emptyPacket, type Packet } from '../../packet/packet.ts';
import { type Known, type ReadPacket, readPacket } from '../../packet/read-packet.ts';
import type { Store } from '../store.ts';
import { isRecord, readJson } from '../values.ts';

const key = 'packet';

/** What is kept, as far as this site has it; an empty packet where there is none. */
export const keptPacket = (store: Store, known: Known, usual: Language): ReadPacket =>
  readPacket(readJson(store.get(key)), known, usual) ?? {
    packet: emptyPacket(usual),
    left: [],
    malformed: 0,
    languagesLeft: [],
  };

/** Whether the browser keeps it. */
export function keepPacket(store: Store, packet: Packet): boolean {
  const text = JSON.stringify(packet);
  store.set(key, text);
  return store.get(key) === text;
}

/** Tells when another page has changed what is kept, or may have while this one was put aside. */
export function followPacket(window: Window, changed: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === keptUnder + key && event.newValue !== null) changed();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed();
  });
}

/** Adds units to what is kept, and the layer of their notes, whatever else it holds; whether the browser keeps it. */
export function addToPacket(
  store: Store,
  { units, layer }: { units: readonly UnitId[]; layer?: string | undefined },
  usual: Language,
): boolean {
  const kept = readJson(store.get(key));
  const packet = isRecord(kept) && Array.isArray(kept['entries']) ? kept : emptyPacket(usual);
  const before: readonly unknown[] = Array.isArray(packet['entries']) ? packet['entries'] : [];
  const added = units.map((unit) => ({ kind: 'unit', unit }));
  const layers: readonly unknown[] = Array.isArray(packet['layers']) ? packet['layers'] : [];
  const text = JSON.stringify({
    ...packet,
    layers: [...layers, ...(layer === undefined || layers.includes(layer) ? [] : [layer])],
    entries: [...before, ...added],
  });
  store.set(key, text);
  return store.get(key) === text;
}
