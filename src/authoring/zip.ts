/**
 * Reads parts of a zip archive, as a word processor writes them: by the directory at its end,
 * stored or deflated, whole or not at all, and never more than a document can hold.
 */

import { crc32, inflateRawSync } from 'node:zlib';
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
export function zipParts(archive: Buffer, wanted: readonly string[]): Map<string, Buffer> {
  try {
    return partsOf(archive, wanted);
  } catch (error) {
    // A place outside the file: the archive was cut off, or its directory points nowhere.
    if (error instanceof RangeError) throw damaged('a part of it lies beyond its end');
    throw error;
  }
}

function partsOf(archive: Buffer, wanted: readonly string[]): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const end = endOfDirectory(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== signatures.entry) throw damaged('its directory is broken');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + sizes.entry, at + sizes.entry + nameLength);
    if (wanted.includes(name)) parts.set(name, partAt(archive, at, name));
    at += sizes.entry + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return parts;
}

/** Where the directory is described: at the end, before a comment if there is one. */
function endOfDirectory(archive: Buffer): number {
  const first = Math.max(0, archive.length - sizes.end - sizes.comment);
  for (let at = archive.length - sizes.end; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) === signatures.end) return at;
  }
  throw damaged('it begins like a .docx, and its end is missing');
}

/** The bytes of the part that the entry of the directory at `entry` describes. */
function partAt(archive: Buffer, entry: number, name: string): Buffer {
  if ((archive.readUInt16LE(entry + 8) & 1) === 1) {
    throw new UnreadableFile(
      'file-encrypted',
      `${name} is encrypted.`,
      'Save the document without a password.',
    );
  }
  const method = archive.readUInt16LE(entry + 10);
  const length = archive.readUInt32LE(entry + 24);
  if (length > largestPart) throw damaged(`${name} is said to have ${length} bytes`);
  const at = archive.readUInt32LE(entry + 42);
  if (archive.readUInt32LE(at) !== signatures.part) throw damaged(`${name} is not in its place`);
  const start = at + sizes.part + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  const part = method === 0 ? packed : method === 8 ? inflated(packed, name) : undefined;
  if (part === undefined) throw damaged(`${name} is packed in an unknown way`);
  if (part.length !== length || crc32(part) !== archive.readUInt32LE(entry + 16)) {
    throw damaged(`${name} is not what the file says it is`);
  }
  return part;
}

function inflated(packed: Buffer, name: string): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: largestPart });
  } catch {
    throw damaged(`${name} cannot be unpacked`);
  }
}
