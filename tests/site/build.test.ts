/** The same source gives the same site to the byte, wherever, whenever and in whatever locale it is built. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyProject } from '../../scripts/copy-project.ts';
import { distFolder } from './dist.ts';

/** As far as can be from where dist/ was built, which is the other build that is compared. */
const surroundings = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'ar_EG.UTF-8',
  LC_ALL: 'ar_EG.UTF-8',
};

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

test('a build in another folder, time zone and locale is the same to the byte as dist/', async () => {
  const here = hashes(distFolder);
  assert.ok(here.size > 100, `only ${here.size} files were built`);
  const there = await build(surroundings);
  assert.deepEqual([...there.keys()], [...here.keys()]);
  assert.deepEqual(
    [...here].filter(([file, hash]) => there.get(file) !== hash).map(([file]) => file),
    [],
    'dist/ is another build than this source makes, or is older than it (npm run build)',
  );
});
