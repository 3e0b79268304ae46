/** npm run check: types, lint and format, content. All of them run, whatever fails. */

import { spawnSync } from 'node:child_process';
import { optionsOf } from './options.mjs';

optionsOf(
  'npm run check     types, lint and format, and the content; everything that needs no build',
  {},
);

const checks: Readonly<Record<string, readonly string[]>> = {
  'types of .astro files': ['astro', 'check', '--minimumFailingSeverity', 'error'],
  'types of .ts files': ['tsc', '--noEmit'],
  'lint and format': ['biome', 'check', '--max-diagnostics=100', '.'],
  content: ['node', 'scripts/check-content.ts'],
};

const failed = Object.entries(checks).flatMap(([name, [program = '', ...rest]]) => {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(program, rest, { stdio: 'inherit' });
  return status === 0 ? [] : [name];
});

process.stdout.write(
  `\n${failed.length === 0 ? 'Nothing is wrong.' : `Failed: ${failed.join(', ')}`}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
