/**
 * What every command needs first: the dependencies. Plain JavaScript without imports from
 * node_modules, because it runs before anything is installed and on any Node from version 20.
 */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const onWindows = process.platform === 'win32';

/** The environment in which `node` is the version that the dependencies bring. */
function environment() {
  const bin = join(root, 'node_modules', '.bin');
  const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
  return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** True when the dependencies are there and as recent as the lock file. */
function isInstalled() {
  // npm writes this file last, at the end of every installation.
  const stamp = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs;
}

/** Installs the dependencies when they are missing or older than the lock file. */
export function ensureInstalled() {
  if (isInstalled()) return;
  // `npm ci` refuses a lock file made on another platform that lacks an optional package.
  for (const command of ['ci', 'install']) {
    process.stdout.write(`npm ${command}\n`);
    const options = ['--no-audit', '--no-fund'];
    const { status } = spawnSync('npm', [command, ...options], {
      cwd: root,
      stdio: 'inherit',
      shell: onWindows,
    });
    if (status === 0) return;
  }
  process.stderr.write('The dependencies could not be installed; npm says why above.\n');
  process.exit(1);
}

/**
 * Runs a command of the project, `['astro', 'build']`, with the dependencies' programs first
 * in the path. Resolves to its exit code; a signal to this process goes on to the command.
 * @param {readonly string[]} command
 * @returns {Promise<number>}
 */
export function runNode([program, ...rest]) {
  const child = spawn(program, rest, {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
    shell: onWindows,
  });
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward);
  process.on('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
