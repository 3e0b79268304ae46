/** Finds a Chromium for the browser tests, and installs one when there is none. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
// The pages are in six scripts: without these fonts a test would measure empty boxes.
const debianPackages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];
const isRoot = process.getuid?.() === 0;

/** No browser may ask the network for anything of its own while pages are watched. */
export const launchFlags: string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Path of a Chromium that is there, or undefined. */
export function findChromium(): string | undefined {
  const candidates = [chromium.executablePath(), process.env['CHROMIUM_PATH'], ...systemPaths];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Path of a Chromium; installs one if need be, or throws with all that was tried. */
export function ensureChromium(): string {
  const ways = [
    () => run('npx', ['playwright', 'install', 'chromium']),
    () => isRoot && run('apt-get', ['update']) && run('apt-get', aptInstall),
  ];
  for (const way of [() => true, ...ways]) {
    const path = way() ? findChromium() : undefined;
    if (path !== undefined) return path;
  }
  throw new Error(
    [
      'No Chromium for the browser tests. Tried:',
      `  ${chromium.executablePath()} (Playwright's own)`,
      `  CHROMIUM_PATH (${process.env['CHROMIUM_PATH'] ?? 'not set'})`,
      ...systemPaths.map((path) => `  ${path}`),
      '  npx playwright install chromium',
      `  apt-get ${aptInstall.join(' ')}${isRoot ? '' : ' (needs root, not tried)'}`,
      'Install a Chromium, or set CHROMIUM_PATH to one, and run again.',
    ].join('\n'),
  );
}

const aptInstall = ['install', '--yes', '--no-install-recommends', ...debianPackages];

function run(program: string, args: readonly string[]): boolean {
  process.stdout.write(`${program} ${args.join(' ')}\n`);
  // A download that hangs must not hang the tests.
  return spawnSync(program, args, { stdio: 'inherit', timeout: 600_000 }).status === 0;
}
