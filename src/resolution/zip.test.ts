import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipOf } from '../../tests/made-docx.ts';
import { zipParts } from './zip.ts';

const limit = 64 * 1024 * 1024;
const refused = (bytes: Uint8Array, message: RegExp): Promise<void> =>
  assert.rejects(zipParts(bytes, ['a']), { code: 'file-damaged', message });

/** The entry of the directory, with a length of its own making. */
function saying(archive: Buffer, length: number): Buffer {
  archive.writeUInt32LE(length, archive.indexOf('PK\x01\x02') + 24);
  return archive;
}

test('a part that says it is larger than any document is not unpacked', async () => {
  await refused(saying(zipOf({ a: 'text' }), limit + 1), /a is said to have 67108865 bytes/u);
});

test('a part that grows beyond what it says is not unpacked to its end', async () => {
  const bomb = zipOf({ a: '0'.repeat(limit + 1) });
  assert.ok(bomb.length < 100_000);
  await refused(saying(bomb, 10), /a cannot be unpacked/u);
});

test('a length or a place that is not true is told', async () => {
  await refused(saying(zipOf({ a: 'text' }), 3), /not what the file says it is/u);
  const moved = zipOf({ a: 'text' });
  moved.writeUInt32LE(1_000_000, moved.indexOf('PK\x01\x02') + 42);
  await refused(moved, /beyond its end/u);
});
