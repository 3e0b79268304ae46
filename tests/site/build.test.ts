/** The same source gives the same site to the byte, wherever, whenever and in whatever locale it is built. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyProject } from '../../scripts/copy-project.ts';

const surroundings = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
];

/** Builds a copy of the project and returns the hash of every file of the result. */
async function build(environment: NodeJS.ProcessEnv): Promise<Map<string, string>> {
  const folder = copyProject('compact-build-');
  try {
    const program = join(folder, 'node_modules', '.bin', 'astro');
    const child = spawn(program, ['build', '--silent'], {
      cwd: folder,
      env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    const code = await new Promise((resolve) => child.once('exit', resolve));
    assert.equal(code, 0, said);
    return hashes(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hashes(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    paths
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

test('two builds in different folders, time zones and locales are the same to the byte', async () => {
  const [first, second] = [await build(surroundings[0] ?? {}), await build(surroundings[1] ?? {})];
  assert.ok(first.size > 100, `only ${first.size} files were built`);
  assert.deepEqual([...second.keys()], [...first.keys()]);
  assert.deepEqual(
    [...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file),
    [],
  );
});
