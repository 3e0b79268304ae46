/** The files made beside the pages, in a thread: the same as when the table makes them, and a fault is told. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Material } from '../src/editions/material.ts';
import { editionsOf } from '../src/editions/table.ts';
import { beginMaking } from '../src/integrations/making.ts';
import { material } from './editions.ts';

const ofOne: Material = { ...material, corpus: { ...material.corpus, languages: ['zh'] } };

test('every file is written below the folder, byte for byte as the table makes it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'compact-making-'));
  try {
    const all = editionsOf(ofOne);
    assert.equal(await beginMaking(ofOne).writeInto(root), all.length);
    // One of twenty stands for its neighbours.
    for (const { path, write } of all.filter((_, at) => at % 20 === 0))
      assert.ok(Buffer.from(write()).equals(readFileSync(join(root, path))), path);
    for (const { path } of all) assert.ok(readFileSync(join(root, path)).length > 0, path);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a fault in making them stops whoever asks for them, early or late', async () => {
  const broken: Material = { ...ofOne, strings: new Map() };
  await assert.rejects(beginMaking(broken).writeInto('/nowhere'), /strings in zh/u);
  const late = beginMaking(broken);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await assert.rejects(late.writeInto('/nowhere'), /strings in zh/u);
});
