/** The marks of a language as its pages have them: what an author slips in unseen, since a space looks like a space. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const content = join(import.meta.dirname, '..', 'content');

/** The lines of what is printed in a language that have what it must not have; what readers would type is theirs. */
function linesWith(language: string, pattern: RegExp): string[] {
  const files = globSync(`{**/${language}/**/*.*,ui/${language}.json}`, { cwd: content });
  assert.ok(files.length > 100);
  return files.sort().flatMap((file) =>
    readFileSync(join(content, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
}

test('French: a no-break space before ; : ! ? and inside « », never a plain one', () => {
  assert.deepEqual(linesWith('fr', /\S [;:!?»](?=[\s"]|$)|« /u), []);
});

test('Russian: е for ё, as everywhere on the site', () => {
  assert.deepEqual(linesWith('ru', /[ёЁ]/u), []);
});
