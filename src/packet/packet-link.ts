/** A packet in the fragment of a link, `#packet=…`; own notes that go with it in their own short form. */

import type { Language } from '../model/languages.ts';
import {
  type LinkTrouble,
  packedFragment,
  readPackedFragment,
} from '../own-notes/packed-fragment.ts';
import { packSet, unpackSet } from '../own-notes/packed-set.ts';
import { listOf } from '../own-notes/unknown.ts';
import type { Entry, Packet } from './packet.ts';
import { type Known, type ReadPacket, readPacket } from './read-packet.ts';

const name = 'packet';

export type LinkedPacket = ({ state: 'packet' } & ReadPacket) | { state: 'none' | LinkTrouble };

/** The fragment, with `#`. Units are their ids; headings and questions are told by a sign before them. */
export function packetFragment({
  title,
  languages,
  layers,
  withNotes,
  notes,
  entries,
}: Packet): Promise<string> {
  return packedFragment(name, [
    title,
    languages.join(),
    layers.join(),
    withNotes ? 1 : 0,
    entries.map((one) =>
      one.kind === 'unit' ? one.unit : (one.kind === 'heading' ? '#' : '?') + one.text,
    ),
    ...(notes ? [packSet(notes)] : []),
  ]);
}

/** Reads it; never throws. */
export async function readPacketFragment(
  hash: string,
  known: Known,
  usual: Language,
  now: string,
): Promise<LinkedPacket> {
  const found = await readPackedFragment(name, hash);
  if (found.state !== 'json') return found;
  const [title, languages, layers, withNotes, entries, notes] = listOf(parsed(found.json));
  const list = (text: unknown): string[] =>
    typeof text === 'string' ? text.split(',').filter(Boolean) : [];
  const read = readPacket(
    {
      title,
      languages: list(languages),
      layers: list(layers),
      withNotes: withNotes === 1,
      entries: Array.isArray(entries) ? entries.map(entryOf) : undefined,
      ...(notes === undefined ? {} : { notes: unpackSet(JSON.stringify(notes), now) }),
    },
    known,
    usual,
  );
  return read ? { state: 'packet', ...read } : { state: 'damaged' };
}

function entryOf(value: unknown): Entry | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.startsWith('#')) return { kind: 'heading', text: value.slice(1) };
  if (value.startsWith('?')) return { kind: 'question', text: value.slice(1) };
  return { kind: 'unit', unit: value };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
