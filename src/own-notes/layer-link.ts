/**
 * A layer in the fragment of a link: `#layer=1.<characters>.<checksum>.<data>`. Messengers cut links
 * and put signs after them: what is shorter than it says is incomplete, what is longer is trimmed.
 * The data is the set as short JSON, deflated, in base64url (RFC 4648, 5).
 */

import type { NoteSet } from './note.ts';
import { hashOf } from './note-id.ts';
import { packSet, unpackSet } from './packed-set.ts';

const name = 'layer';
const version = '1';

/** Characters of a whole address: what any messenger carries, and what most of them still do. */
export const linkLengths = { anywhere: 2_000, mostly: 4_000 } as const;

/** Characters of data that are read at most, and bytes that they may unfold to. */
const mostCharacters = 200_000;
const mostBytes = 2_000_000;

export type LinkedLayer =
  | { state: 'layer'; set: NoteSet }
  /** No link of a layer at all; cut; damaged; made by a later version of this site; too large. */
  | { state: 'none' | 'incomplete' | 'damaged' | 'newer' | 'large' };

/** The fragment, with `#`. It carries what a student sees; a file carries ids and times too. */
export async function layerFragment(set: NoteSet): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(packSet(set)));
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const data = base64url(new Uint8Array(await new Response(stream).arrayBuffer()));
  return `#${name}=${version}.${data.length.toString(36)}.${checksum(data)}.${data}`;
}

const checksum = (data: string): string => hashOf(data).toString(36);

/** Reads it; never throws. The same link gives the same set every time. */
export async function readLayerFragment(hash: string, now: string): Promise<LinkedLayer> {
  const start = `#${name}=`;
  if (!hash.startsWith(start)) return { state: 'none' };
  const [given = '', length = '', sum = '', rest = ''] = hash.slice(start.length).split('.', 4);
  if (/^\d+$/u.test(given) && given !== version && Number(given) > Number(version))
    return { state: 'newer' };
  if (given !== version && given !== '') return { state: 'damaged' };
  if (!/^[0-9a-z]{0,5}$/u.test(length)) return { state: 'damaged' };
  const characters = Number.parseInt(length || '0', 36);
  if (characters > mostCharacters) return { state: 'large' };
  const data = /^[\w-]*/u.exec(rest)?.[0].slice(0, characters) ?? '';
  if (sum === '' || data === '' || data.length < characters) return { state: 'incomplete' };
  if (checksum(data) !== sum) return { state: 'damaged' };
  const text = await inflated(data);
  if (text === undefined) return { state: 'damaged' };
  if (text === 'large') return { state: 'large' };
  const set = unpackSet(text.json, now);
  return set ? { state: 'layer', set } : { state: 'damaged' };
}

async function inflated(data: string): Promise<{ json: string } | 'large' | undefined> {
  try {
    const stream = new Blob([bytesOf(data)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    let json = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      json += part.value;
      if (json.length <= mostBytes) continue;
      await reader.cancel();
      return 'large';
    }
    return { json };
  } catch {
    return undefined;
  }
}

function base64url(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 6000)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 6000))));
  return parts.join('').replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

const bytesOf = (data: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
