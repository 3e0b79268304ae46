import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';

const root = join(import.meta.dirname, '..');
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).scripts;

/** The commands that are programs of the project. */
const own = Object.entries(scripts).flatMap(([name, command]) => {
  const file = /^node (scripts\/\S+)/u.exec(command)?.[1];
  return file === undefined ? [] : [{ name, file }];
});

const call = (file: string, option: string) =>
  spawnSync(process.execPath, [file, option], { cwd: root, encoding: 'utf8', timeout: 20_000 });

test('there are commands', () => assert.ok(own.length >= 8));

for (const { name, file } of own) {
  test(`npm run ${name} says what it can do, and does nothing else`, () => {
    const { status, stdout, stderr } = call(file, '--help');
    assert.equal(status, 0, stderr);
    assert.match(stdout, new RegExp(`npm (?:run )?${name}`, 'u'));
  });

  test(`npm run ${name} says which option it does not have, and does nothing else`, () => {
    const { status, stdout, stderr } = call(file, '--no-such-option');
    assert.equal(status, 2, `${stdout}${stderr}`);
    assert.match(stderr, /no-such-option/u);
    assert.match(stderr, new RegExp(`npm (?:run )?${name}`, 'u'));
    assert.doesNotMatch(stderr, /^\s+at /mu, 'no stack trace');
  });
}
