/** The sums that the site gives of its files, made again by another hand: of all, and on every page of downloads. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { assertNone, distFolder, documentOf, files, languages, read } from './dist.ts';

const sumOf = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(distFolder, path)))
    .digest('hex');

const listed = new Map(
  read('SHA256SUMS')
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [, sum = '', path = ''] = /^([0-9a-f]{64}) {2}(\S+)$/u.exec(line) ?? [];
      return [path, sum];
    }),
);

test('every sum is right, and every file that is offered has one', () => {
  assertNone([...listed].filter(([path, sum]) => sumOf(path) !== sum).map(([path]) => path));
  const kinds = /\.(?:zip|epub|pdf|json|jsonld|csv|xlsx|xml|md|txt)$/u;
  // The lists of what browsers keep have the sums of these pages in them.
  const offered = files.filter((path) => kinds.test(path) && !path.endsWith('/kept.json'));
  assertNone(offered.filter((path) => !listed.has(path)));
});

/** A number as the language writes it: with a comma before the tenths, or between the thousands. */
const numberIn = (language: string, text: string): number =>
  ['fr', 'es', 'ru'].includes(language)
    ? Number(text.replace(/[\s.]/gu, '').replace(',', '.'))
    : Number(text.replaceAll(',', ''));

test('pages of downloads have the sum and the size of every file that they name, and its licence', () => {
  for (const language of languages) {
    const page = `${language}/downloads.html`;
    const rows = [...documentOf(page).querySelectorAll('.files dl > div')];
    assert.ok(rows.length > 20, `${page}: ${rows.length}`);
    const names = rows.map((row) => {
      const href = row.querySelector('a')?.getAttribute('href') ?? '';
      const path = posix.join(posix.dirname(page), href);
      const [facts, sum] = row.querySelectorAll('dd');
      assert.equal(sum?.textContent, listed.get(path), path);
      const [, size = ''] = /^([\d.,\s]+)/u.exec(facts?.textContent ?? '') ?? [];
      const { size: bytes } = statSync(join(distFolder, path));
      const number = numberIn(language, size);
      const fits = [2 ** 10, 2 ** 20].some((unit) => Math.abs(number * unit - bytes) < unit);
      assert.ok(fits, `${path}: ${facts?.textContent}, ${bytes} bytes`);
      assert.match(facts?.textContent ?? '', /CC BY 4\.0/u);
      return row.querySelector('a')?.textContent ?? '';
    });
    assert.equal(new Set(names).size, names.length, `${page}: no two files have one name`);
  }
});
