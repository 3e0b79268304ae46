/** The archives of the built site, as whoever unpacks them finds them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { PackedText } from '../../src/search/long-texts/long-text.ts';
import { isTexts } from '../../src/search/long-texts/text-part.ts';
import { assertNone, distFolder, files, languages } from './dist.ts';
import { zipEntries } from './zip-directory.ts';

/** Names that Windows keeps for itself, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

const archives = [
  { path: 'annotated-compact-all.zip', most: 15_000_000 },
  ...languages.map((code) => ({ path: `${code}/annotated-compact-${code}.zip`, most: 3_000_000 })),
];

/** The texts of the search that a script sets. */
function textsIn(script: string): readonly PackedText[] {
  const sent: { compactLongParts?: Record<string, unknown> } = {};
  runInNewContext(script, { self: sent });
  return Object.values(sent.compactLongParts ?? {}).flatMap((part) => (isTexts(part) ? part : []));
}

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

    test('every page says what to do where it stands alone, before a link or a control', () => {
      const late = names.filter((name) => {
        if (!name.endsWith('.html')) return false;
        const html = entries.get(name)?.().toString('utf8') ?? '';
        const [said, met] = [/<div class="alone"(?! hidden)/u, /<(?:a|button|input|select)\s/u];
        return html.search(said) === -1 || html.search(said) > html.search(met);
      });
      assertNone(late);
    });

    test('its search leads to pages that it has, or away from it', () => {
      const indexes = names.filter((name) => /\/pagefind\/[a-z]{2}\.js$/u.test(name));
      assert.ok(indexes.length > 0);
      const broken = indexes.flatMap((name) => {
        const folder = `${top}/${name.slice(-5, -3)}`;
        const texts = textsIn(entries.get(name)?.().toString('utf8') ?? '');
        assert.ok(texts.length > 300, `${name}: ${texts.length} texts`);
        return texts
          .filter(({ title, id, url = id }) => {
            const file = posix.join(folder, url.replace(/#.*$/u, ''));
            return !title.endsWith('↗') && !known.has(file);
          })
          .map(({ id }) => `${name} -> ${id}`);
      });
      assertNone(broken);
    });

    test('gives back what the site has, byte for byte', () => {
      const script = entries.get(`${top}/site.js`)?.();
      assert.ok(script?.equals(readFileSync(join(distFolder, 'site.js'))));
      // Each is read with the sum that the archive has of it.
      for (const entry of entries.values()) assert.ok(entry().length > 0);
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
