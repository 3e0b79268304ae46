/**
 * Makes the files of the table of editions in a thread of its own, beside the pages (making.ts), and
 * writes them when it is told the folder.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Material } from '../editions/material.ts';
import { editionsOf } from '../editions/table.ts';

const material: Material = workerData;
const bytes = new TextEncoder();
const made = editionsOf(material).map(({ path, write }): [string, Uint8Array] => {
  const content = write();
  return [path, typeof content === 'string' ? bytes.encode(content) : content];
});

parentPort?.once('message', (root: string) => {
  for (const [path, content] of made) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  parentPort?.postMessage(made.length);
});
