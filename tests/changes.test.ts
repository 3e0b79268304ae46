/** The pages that a newcomer opens first name places that exist. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const page = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Paths in code marks: with a slash, or a file of the top level; commands and addresses are none. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.[\]/-]+)`/gu)]
    .map(([, path = '']) => path)
    .filter((path) => path.includes('/') || /\.(?:json|md|mjs|ts)$/u.test(path));

test('every path in docs/changes.md exists', () => {
  const paths = pathsIn(page('docs/changes.md'));
  assert.ok(paths.length > 40, `only ${paths.length} paths were read`);
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('every folder and file on the map of the README exists', () => {
  const [, map = ''] = /## Where things are\n+```\n([\s\S]*?)```/u.exec(page('README.md')) ?? [];
  const missing: string[] = [];
  const above: string[] = [];
  let read = 0;
  for (const line of map.split('\n').filter((one) => one.trim() !== '')) {
    const depth = (/^ */u.exec(line)?.[0].length ?? 0) / 2;
    // Names stand before two spaces; the second line of a description has none.
    const names = /^ *((?:[\w./<>-]+ )*[\w./<>-]+)(?: {2,}|$)/u.exec(line)?.[1]?.split(' ') ?? [];
    for (const name of names.filter((one) => /[/.]/u.test(one))) {
      above[depth] = name.replace(/<.*$/u, '');
      const path = above.slice(0, depth + 1).join('');
      read += 1;
      if (!existsSync(join(root, path))) missing.push(path);
    }
  }
  assert.ok(read > 20, `only ${read} places were read`);
  assert.deepEqual(missing, []);
});

test('the README sends newcomers to it', () => {
  assert.match(page('README.md'), /\]\(docs\/changes\.md\)/u);
});
