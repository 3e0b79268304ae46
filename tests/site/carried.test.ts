/** The archives of the built site, as whoever unpacks them finds them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, test } from 'node:test';
import { assertNone, distFolder, files, languages } from './dist.ts';
import { zipEntries } from './zip-directory.ts';

/** Names that Windows keeps for itself, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

const archives = [
  { path: 'annotated-compact-all.zip', most: 15_000_000 },
  ...languages.map((code) => ({ path: `${code}/annotated-compact-${code}.zip`, most: 3_000_000 })),
];

const isSafe = (part: string): boolean =>
  /^[\w.-]+$/u.test(part) && !reserved.test(part) && !part.endsWith('.');

for (const { path, most } of archives) {
  describe(path, () => {
    const archive = readFileSync(join(distFolder, path));
    const entries = zipEntries(archive);
    const names = [...entries.keys()];
    const [top = ''] = names[0]?.split('/') ?? [];
    const known = new Set(names);

    test('is small enough', (t) => {
      t.diagnostic(`bytes of ${path}: ${archive.length}, ${names.length} files`);
      assert.ok(archive.length <= most, String(archive.length));
    });

    test('has names for every disk, below one folder', () => {
      assertNone(names.filter((name) => !name.startsWith(`${top}/`) || name.length >= 120));
      assertNone(names.filter((name) => !name.split('/').every(isSafe)));
      assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
      assert.ok(known.has(`${top}/index.html`) && known.has(`${top}/README.txt`));
    });

    test('has no link and no address of a file that leads nowhere', () => {
      const broken = names
        .filter((name) => name.endsWith('.html'))
        .flatMap((name) => {
          const html = entries.get(name)?.().toString('utf8') ?? '';
          const targets = [...html.matchAll(/\s(?:href|src|action)="([^"#?]+)[^"]*"/gu)];
          return targets
            .map(([, target = '']) => target)
            .filter((target) => !/^[a-z]+:/iu.test(target))
            .filter((target) => !known.has(posix.join(posix.dirname(name), target)))
            .map((target) => `${name} -> ${target}`);
        });
      assertNone(broken);
    });

    test('gives back what the site has, byte for byte', () => {
      const script = entries.get(`${top}/site.js`)?.();
      assert.ok(script?.equals(readFileSync(join(distFolder, 'site.js'))));
    });
  });
}

test('every language has its files to carry', () => {
  const missing = languages
    .flatMap((code) =>
      ['epub', 'zip'].map((ending) => `${code}/annotated-compact-${code}.${ending}`),
    )
    .filter((path) => !files.includes(path));
  assertNone(missing);
});
