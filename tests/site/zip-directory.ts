/** What an archive holds, by the directory at its end; another reader than the one that wrote it. */

import { crc32, inflateRawSync } from 'node:zlib';

/** Names of all entries and how each is read, in the order of the directory. */
export function zipEntries(archive: Buffer): Map<string, () => Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries = new Map<string, () => Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const sum = archive.readUInt32LE(at + 16);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    entries.set(name, () => {
      const start =
        local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(start, start + size);
      const content = method === 0 ? bytes : inflateRawSync(bytes);
      if (crc32(content) !== sum) throw new Error(`${name} is damaged`);
      return content;
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}
