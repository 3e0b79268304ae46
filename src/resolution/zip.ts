/**
 * Reads parts of a zip archive, as a word processor writes them: by the directory at its end,
 * stored or deflated, whole or not at all, and never more than a document can hold. Of Node and of
 * the browser it needs only what both have.
 */

import { UnreadableFile } from './unreadable-file.ts';

/** No part of a document of a few hundred pages is as large; a part that says so is a trap. */
const largestPart = 64 * 1024 * 1024;

const signatures = { end: 0x06054b50, entry: 0x02014b50, part: 0x04034b50 };
const sizes = { end: 22, entry: 46, part: 30, comment: 0xffff };

const damaged = (what: string): UnreadableFile =>
  new UnreadableFile(
    'file-damaged',
    `The file is damaged: ${what}.`,
    'Download it again, or open it in a word processor and save it anew as .docx.',
  );

/** The parts whose names are wanted and that are there, by name. */
export async function zipParts(
  archive: Uint8Array,
  wanted: readonly string[],
): Promise<Map<string, Uint8Array>> {
  try {
    return await partsOf(new Archive(archive), wanted);
  } catch (error) {
    // A place outside the file: the archive was cut off, or its directory points nowhere.
    if (error instanceof RangeError) throw damaged('a part of it lies beyond its end');
    throw error;
  }
}

/** Numbers and names at their places; a place beyond the end is a RangeError. */
class Archive {
  readonly length: number;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.length = bytes.length;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  short(at: number): number {
    return this.view.getUint16(at, true);
  }

  long(at: number): number {
    return this.view.getUint32(at, true);
  }

  slice(start: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.bytes.subarray(start, start + length));
  }

  name(start: number, length: number): string {
    return new TextDecoder().decode(this.slice(start, length));
  }
}

async function partsOf(
  archive: Archive,
  wanted: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  const end = endOfDirectory(archive);
  const count = archive.short(end + 10);
  let at = archive.long(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (archive.long(at) !== signatures.entry) throw damaged('its directory is broken');
    const nameLength = archive.short(at + 28);
    const name = archive.name(at + sizes.entry, nameLength);
    if (wanted.includes(name)) parts.set(name, await partAt(archive, at, name));
    at += sizes.entry + nameLength + archive.short(at + 30) + archive.short(at + 32);
  }
  return parts;
}

/** Where the directory is described: at the end, before a comment if there is one. */
function endOfDirectory(archive: Archive): number {
  const first = Math.max(0, archive.length - sizes.end - sizes.comment);
  for (let at = archive.length - sizes.end; at >= first; at -= 1) {
    if (archive.long(at) === signatures.end) return at;
  }
  throw damaged('it begins like a .docx, and its end is missing');
}

/** The bytes of the part that the entry of the directory at `entry` describes. */
async function partAt(archive: Archive, entry: number, name: string): Promise<Uint8Array> {
  if ((archive.short(entry + 8) & 1) === 1) {
    throw new UnreadableFile(
      'file-encrypted',
      `${name} is encrypted.`,
      'Save the document without a password.',
    );
  }
  const method = archive.short(entry + 10);
  const length = archive.long(entry + 24);
  if (length > largestPart) throw damaged(`${name} is said to have ${length} bytes`);
  const at = archive.long(entry + 42);
  if (archive.long(at) !== signatures.part) throw damaged(`${name} is not in its place`);
  const start = at + sizes.part + archive.short(at + 26) + archive.short(at + 28);
  const packed = archive.slice(start, archive.long(entry + 20));
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed in an unknown way`);
  const part = method === 0 ? packed : await inflated(packed, name);
  if (part.length !== length || crc32(part) !== archive.long(entry + 16)) {
    throw damaged(`${name} is not what the file says it is`);
  }
  return part;
}

/** Never goes on unpacking beyond the largest part, whatever the archive says of its length. */
async function inflated(packed: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const unpacked = new Blob([packed])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    for (const reader = unpacked.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
      chunks.push(value);
      length += value.length;
      if (length > largestPart) throw new RangeError('too large');
    }
  } catch {
    throw damaged(`${name} cannot be unpacked`);
  }
}

/** The check sum of the format: CRC-32 with the polynomial 0xEDB88320. */
function crc32(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}
