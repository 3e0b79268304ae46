/** What editions are made from, for tests: the content of this edition, read once. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkContent } from '../src/authoring/check-content.ts';
import type { Material } from '../src/editions/material.ts';
import { formatProblems } from '../src/model/problems.ts';

export function materialOfContent(): Material {
  const { corpus, problems, besides } = checkContent(join(import.meta.dirname, '..', 'content'));
  assert.deepEqual(problems, [], formatProblems(problems));
  return { corpus, ...besides, version: '1.2.3' };
}
