/**
 * What content/ holds, checked. To read and check it takes seconds, and thirty test files want it: it
 * is kept for the next one, for as long as no file of content/ or of the code that reads it changes.
 */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type CheckedContent, checkContent } from '../src/authoring/check-content.ts';
import { formatProblems } from '../src/model/problems.ts';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules', '.cache', 'published-content');

/** Of all that the content is made of: names, sizes, times of change. */
function keyOf(): string {
  const hash = createHash('sha256').update(process.version);
  const sources = globSync(['content/**/*', 'src/**/*.ts', 'package-lock.json'], { cwd: root });
  for (const path of sources.sort()) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 20);
}

const isChecked = (value: unknown): value is CheckedContent =>
  typeof value === 'object' && value !== null && 'corpus' in value && 'besides' in value;

let known: CheckedContent | undefined;

/** The published content, which has no problem. Whoever changes it reads it for himself. */
export function publishedContent(): CheckedContent {
  known ??= kept();
  return known;
}

function kept(): CheckedContent {
  const file = join(cache, keyOf());
  if (existsSync(file)) {
    const value: unknown = deserialize(readFileSync(file));
    if (isChecked(value)) return value;
  }
  const checked = checkContent('content');
  assert.deepEqual(checked.problems, [], formatProblems(checked.problems));
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  // Two test files may write it at once: each whole.
  writeFileSync(`${file}.${process.pid}`, serialize(checked));
  renameSync(`${file}.${process.pid}`, file);
  return checked;
}
