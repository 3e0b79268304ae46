/**
 * Finds the browsers of the browser tests: a Chromium, and installs one when there is none; a Firefox
 * where there is one. Its headless shell
 * comes first: the same engine without a window, which opens 40 pages in 18 s where the full
 * browser takes 32, with two fifths of the processor time.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Printer } from '../src/integrations/prints.ts';

const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
// The pages are in six scripts: without these fonts a test would measure empty boxes.
const debianPackages = ['chromium-headless-shell', 'fonts-noto-core', 'fonts-noto-cjk'];
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

/**
 * Path of a Chromium that is there, or undefined: the one that CHROMIUM_PATH names before all
 * others, then the headless shells, then the full browsers. Throws when CHROMIUM_PATH names none.
 */
export function findChromium(
  own: string | undefined = process.env['CHROMIUM_PATH'],
): string | undefined {
  if (own !== undefined && own !== '') {
    if (existsSync(own)) return own;
    throw new Error(
      `CHROMIUM_PATH is ${own}, and there is no file. Name a Chromium, or leave it unset.`,
    );
  }
  const full = chromium.executablePath();
  return [...shellsBeside(full), ...systemPaths.slice(0, 1), full, ...systemPaths].find(existsSync);
}

/**
 * Playwright keeps its headless shell of the same revision in a folder beside the full browser:
 * `chromium-1234/…/chrome` and `chromium_headless_shell-1234/…/chrome-headless-shell`.
 */
export function shellsBeside(full: string): string[] {
  for (let folder = dirname(full); folder !== dirname(folder); folder = dirname(folder)) {
    const revision = /^chromium-(\d+)$/u.exec(basename(folder))?.[1];
    if (revision === undefined) continue;
    const shells = `chromium_headless_shell-${revision}/*/{chrome-headless-shell,headless_shell}{,.exe}`;
    return globSync(shells, { cwd: dirname(folder) }).map((path) => join(dirname(folder), path));
  }
  return [];
}

/**
 * Opens a Chromium that prints pages without their scripts and without a network: what a page asks
 * for is answered from `read`, or not at all. Undefined where there is no Chromium.
 */
export async function openPrinter(): Promise<Printer | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  // Whatever the language and time of the computer, the print is the same.
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  const browser = await chromium.launch({ executablePath, args: launchFlags, env });
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-US' });
  return {
    async print(address, read) {
      const page = await context.newPage();
      await page.route('**', (route) => {
        const answer = read(route.request().url());
        return answer ? route.fulfill(answer) : route.abort();
      });
      await page.goto(address);
      const pdf = await page.pdf({ tagged: true, outline: true, format: 'A4' });
      await page.close();
      return pdf;
    },
    close: () => browser.close(),
  };
}

const firefoxPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox-esr/firefox-esr',
];

/**
 * Path of a Firefox that is there, or undefined: its tests are then skipped, nothing is installed.
 * FIREFOX_PATH goes before all; throws when it names none.
 */
export function findFirefox(
  own: string | undefined = process.env['FIREFOX_PATH'],
): string | undefined {
  if (own === undefined || own === '') return firefoxPaths.find(existsSync);
  if (existsSync(own)) return own;
  throw new Error(
    `FIREFOX_PATH is ${own}, and there is no file. Name a Firefox, or leave it unset.`,
  );
}

/** Path of a Chromium; installs one if need be, or throws with all that was tried. */
export function ensureChromium(): string {
  const ways = [
    () => run('npx', ['playwright', 'install', 'chromium', '--only-shell']),
    () => isRoot && run('apt-get', ['update']) && run('apt-get', aptInstall),
  ];
  for (const way of [() => true, ...ways]) {
    const path = way() ? findChromium() : undefined;
    if (path !== undefined) return path;
  }
  throw new Error(
    [
      'No Chromium for the browser tests. Tried:',
      `  ${chromium.executablePath()} and its headless shell (Playwright's own)`,
      '  CHROMIUM_PATH (not set)',
      ...systemPaths.map((path) => `  ${path}`),
      '  npx playwright install chromium --only-shell',
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
