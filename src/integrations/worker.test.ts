/** The lists of what the worker keeps: the same files, the same bytes; another file, another version. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeWorker } from './worker.ts';

test('lists have what is kept and nothing else, and the worker is told of them once', async () => {
  const root = mkdtempSync(join(tmpdir(), 'lists-'));
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  mkdirSync(join(root, 'en'));
  const files = { 'worker.js': 'work()', 'site.js': 'a()', 'en/11.html': 'é', 'en/11.md': 'b' };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  const first = await writeWorker(root, ['en']);
  assert.deepEqual(
    first.shared.map(([path]) => path),
    ['site.js'],
  );
  // Bytes, not letters; `printf é | openssl dgst -sha256 -binary | head -c6 | base64`
  assert.deepEqual(JSON.parse(read('en/kept.json')), { files: [['en/11.html', 2, 'SplVfkAz']] });
  const worker = read('worker.js');
  assert.match(worker, /^self\.compactBuild=\{"version":"[\da-f]{12}".*\};\nwork\(\)$/u);
  assert.deepEqual(await writeWorker(root, ['en']), first);
  assert.equal(read('worker.js'), worker);
  writeFileSync(join(root, 'en/11.html'), 'e');
  assert.notEqual((await writeWorker(root, ['en'])).version, first.version);
  rmSync(root, { recursive: true });
});
