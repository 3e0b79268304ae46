import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const counter = join(import.meta.dirname, '../tests/fixtures/runner/count.ts');

/** Counts of a run over one of tests/fixtures/runner, and what was said, in a process of its own: a runner does not run inside a test. */
function counted(name: string): { passed: number; failed: number; said: string } {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, [counter, name], {
    encoding: 'utf8',
    env,
  });
  const [passed = Number.NaN, failed = Number.NaN] = stdout.trim().split(' ').map(Number);
  return { passed, failed, said: stderr };
}

const cases: [name: string, passed: number, failed: number, said: RegExp][] = [
  ['good', 1, 0, /good\.test\.ts: 1 passed, 0 failed/u],
  // The test that the first hook stopped, and the two hooks.
  ['hook', 1, 3, /the hook before broke[\s\S]*the hook after broke/u],
  ['imports', 1, 3, /the hook before broke[\s\S]*the hook after broke/u],
  ['root-hook', 1, 1, /the hook of the file broke/u],
  ['killed', 0, 1, /FAILED tests\/fixtures\/runner\/killed\.test\.ts: it has no test/u],
  ['exit', 0, 1, /FAILED tests\/fixtures\/runner\/exit\.test\.ts: it has no test/u],
  [
    'throws',
    0,
    1,
    /FAILED tests\/fixtures\/runner\/throws\.test\.ts: it has no test[\s\S]*Error: not a test/u,
  ],
  ['none', 0, 1, /FAILED tests\/fixtures\/runner\/none\.test\.ts: it has no test/u],
  ['not-there', 0, 1, /no test file is named/u],
];

for (const [name, passed, failed, said] of cases) {
  test(`a test file is counted: ${name}`, () => {
    const found = counted(name);
    assert.deepEqual(
      { passed: found.passed, failed: found.failed },
      { passed, failed },
      found.said,
    );
    assert.match(found.said, said);
  });
}
