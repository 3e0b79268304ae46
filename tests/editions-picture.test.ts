/** The picture beside links: there where it can be reached, small, the same each time, 74 slips in the colours of the site. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { readingIn } from '../src/editions/material.ts';
import { inks } from '../src/editions/preview-picture.ts';
import { paper } from '../src/editions/site-files.ts';
import { frameView } from '../src/views/frame.ts';
import { editionsNamed, material, placed } from './editions.ts';

/** Chunks of a PNG by their names; each has the sum of its bytes. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  assert.equal(png.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    assert.equal(png.readUInt32BE(end), crc32(png.subarray(at + 4, end)));
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

test('without the address of the site there is none', () => {
  assert.deepEqual(editionsNamed('picture'), []);
  for (const language of material.corpus.languages)
    assert.equal(
      frameView(readingIn(material, language), { title: '', path: '/en/11.html' }).picture,
      undefined,
    );
});

test('with an address: 1200 x 630, small, the same bytes again, 74 slips in the colours of the chapters', () => {
  const [file, more] = editionsNamed('picture', placed);
  assert.ok(file && !more);
  const png = Buffer.from(file.write());
  assert.deepEqual(Buffer.from(file.write()), png);
  assert.ok(png.length < 10_000, `${png.length} bytes`);
  const chunks = chunksOf(png);
  const head = chunks.get('IHDR');
  assert.deepEqual([head?.readUInt32BE(0), head?.readUInt32BE(4)], [1200, 630]);
  const palette = chunks.get('PLTE')?.toString('hex').match(/.{6}/gu) ?? [];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  assert.equal(rows.length, 1201 * 630);
  // Between the cords every slip is cut by nothing.
  const line = [...rows.subarray(1201 * 110 + 1, 1201 * 111)];
  const slips = line.filter((colour, at) => colour !== 0 && line[at - 1] !== colour);
  assert.equal(slips.length, material.corpus.paragraphs.length);
  assert.deepEqual(
    [...new Set(slips)].sort(),
    inks.chapters.map((_, at) => at + 2),
  );
  assert.equal(`#${palette[line[0] ?? 9]}`, paper.light);
  const sheet = (name: string): string =>
    readFileSync(join(import.meta.dirname, '..', 'src', 'styles', name), 'utf8');
  const tokens = sheet('tokens.css');
  assert.ok(tokens.includes(`--ink:light-dark(${inks.ink},`));
  for (const [at, colour] of inks.chapters.entries()) {
    const name = new RegExp(`\\.o${at}\\{--c:var\\((--[a-z]+)\\)\\}`, 'u').exec(
      sheet('base.css'),
    )?.[1];
    assert.ok(tokens.includes(`${name}:light-dark(${colour},`), `${at} ${name}`);
  }
});

test('every page names it in full, and says what it shows in its own language', () => {
  const said = material.corpus.languages.map(
    (language) =>
      frameView(readingIn(placed, language), { title: '', path: '/en/11.html' }).picture,
  );
  for (const picture of said) assert.equal(picture?.address, `${placed.site}preview.png`);
  assert.equal(new Set(said.map((picture) => picture?.alt)).size, said.length);
});
