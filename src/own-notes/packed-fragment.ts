/**
 * A value in the fragment of a link: `#name=1.<characters>.<checksum>.<data>`. Messengers cut links
 * and put signs after them: what is shorter than it says is incomplete, what is longer is trimmed.
 * The data is short JSON, deflated, in base64url (RFC 4648, 5).
 */

import { decoded } from '../places/fragment.ts';
import { hashOf } from './note-id.ts';

const version = '1';

/** Characters of a whole address: what any messenger carries, and what most of them still do. */
export const linkLengths = { anywhere: 2_000, mostly: 4_000 } as const;

/** Characters of data that are read at most, and bytes that they may unfold to. */
const mostCharacters = 200_000;
const mostBytes = 2_000_000;

export type LinkTrouble = 'incomplete' | 'damaged' | 'newer' | 'large';
export type Unpacked =
  | { state: 'json'; json: string }
  /** No such link at all; cut; damaged; made by a later version of this site; too large. */
  | { state: 'none' | LinkTrouble };

/** The fragment, with `#`. */
export async function packedFragment(name: string, value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const data = base64url(new Uint8Array(await new Response(stream).arrayBuffer()));
  return `#${name}=${version}.${data.length.toString(36)}.${checksum(data)}.${data}`;
}

const checksum = (data: string): string => hashOf(data).toString(36);

/** Reads it, also where a program on the way has encoded or broken it; never throws. */
export async function readPackedFragment(name: string, hash: string): Promise<Unpacked> {
  const [, named = '', value = ''] = /^#+\s*([a-z]+)(?:=(.*))?$/isu.exec(decoded(hash)) ?? [];
  if (named.toLowerCase() !== name) return { state: 'none' };
  const [given = '', length = '', sum = '', rest = ''] = value.replace(/\s+/gu, '').split('.', 4);
  if (/^\d+$/u.test(given) && given !== version && Number(given) > Number(version))
    return { state: 'newer' };
  if (given !== version && given !== '') return { state: 'damaged' };
  if (!/^[0-9a-z]{0,5}$/u.test(length)) return { state: 'damaged' };
  const characters = Number.parseInt(length || '0', 36);
  if (characters > mostCharacters) return { state: 'large' };
  const data = /^[\w-]*/u.exec(rest)?.[0].slice(0, characters) ?? '';
  if (sum === '' || data === '' || data.length < characters) return { state: 'incomplete' };
  if (checksum(data) !== sum) return { state: 'damaged' };
  return inflated(data);
}

async function inflated(data: string): Promise<Unpacked> {
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
      return { state: 'large' };
    }
    return { state: 'json', json };
  } catch {
    return { state: 'damaged' };
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
