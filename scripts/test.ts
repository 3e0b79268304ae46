/**
 * Everything that can fail, in one run: content check, build, unit tests, tests of the built
 * site, browser tests. Each runner reports in short form; the last line is the sum.
 *
 * With --quick, what a change needs before a commit: the content, the units but for the long proofs,
 * the built site, and on one page of each kind in three languages the rules of HTML and the browser.
 */

import { spawn } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { ensureChromium } from './browser.ts';
import { type Count, nodeTests } from './node-tests.ts';

const quick = process.argv.includes('--quick');
// Which pages the sweeps visit: tests/site/swept.ts.
if (quick) process.env['SWEEP'] = 'kinds';
const begun = Date.now();

const nothing: Count = { passed: 0, failed: 0 };
const oneFailure: Count = { passed: 0, failed: 1 };
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const head = (text: string): void => say(`\n== ${text}`);

/** Runs a program; its output is shown, or only when it fails. */
async function program(
  command: readonly string[],
  output: 'shown' | 'on failure',
): Promise<boolean> {
  const [name = '', ...rest] = command;
  const child = spawn(name, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      if (output === 'shown') process.stdout.write(text);
      else said += text;
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      resolve(1);
    });
    child.once('close', resolve);
  });
  if (code !== 0) say(said);
  return code === 0;
}

async function browserTests(): Promise<Count> {
  ensureChromium();
  const report = 'test-results/browser.json';
  rmSync(report, { force: true });
  const asked = quick ? ['every-page.spec.ts'] : [];
  const fine = await program(['playwright', 'test', ...asked], 'shown');
  const { expected, unexpected, flaky } = statsOf(readFileSync(report, 'utf8'));
  const count = { passed: expected, failed: unexpected + flaky };
  say(`browser: ${count.passed} passed, ${count.failed} failed`);
  // A runner that stops for another reason than a failed test has failed all the same.
  return !fine && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Whether dist/ is as new as everything that it is made from. */
function isBuilt(): boolean {
  if (!existsSync('dist/index.html')) return false;
  const sources = globSync(['{src,content,public}/**', 'astro.config.mjs', 'package-lock.json']);
  const built = statSync('dist/index.html').mtimeMs;
  return sources.every((path) => path.endsWith('.test.ts') || statSync(path).mtimeMs < built);
}

/** The sums in a report of Playwright. */
function statsOf(report: string): { expected: number; unexpected: number; flaky: number } {
  const whole: unknown = JSON.parse(report);
  const stats = typeof whole === 'object' && whole !== null && 'stats' in whole ? whole.stats : {};
  const number = (name: string): number => {
    const value: unknown = Object.entries(stats ?? {}).find(([key]) => key === name)?.[1];
    if (typeof value !== 'number') throw new Error(`the browser report has no number ${name}`);
    return value;
  };
  return { expected: number('expected'), unexpected: number('unexpected'), flaky: number('flaky') };
}

/** A step that throws is a failure of that step; the others run on. */
async function step(name: string, action: () => Promise<Count>): Promise<Count> {
  head(name);
  const from = Date.now();
  try {
    return await action();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return oneFailure;
  } finally {
    say(`${Math.round((Date.now() - from) / 1000)} s`);
  }
}

/**
 * Proofs by the hundred of what few changes touch, minutes of them: printed files of the resolution,
 * a text worded anew, marks placed again, every stretch of the Chinese, commands run by the dozen, a
 * second build, what reader modes make of each page.
 */
const longProofs = quick
  ? [
      'tests/import-pdf.test.ts',
      'tests/import-resolution.test.ts',
      'tests/import-text.test.ts',
      'tests/official-text.test.ts',
      'tests/placing.test.ts',
      'tests/own-notes-broken.test.ts',
      'tests/own-notes-files.test.ts',
      'tests/search/chinese.test.ts',
      'tests/search/command.test.ts',
      'tests/site/build.test.ts',
      'tests/site/reader-modes.test.ts',
    ]
  : [];

const counts: Count[] = [];

counts.push(
  await step('content', async () =>
    (await program(['node', 'scripts/check-content.ts'], 'shown')) ? nothing : oneFailure,
  ),
);

const built = await step('build', async () => {
  if (quick && isBuilt()) {
    say('dist/ is newer than its sources');
    return nothing;
  }
  if (!(await program(['astro', 'build'], 'on failure'))) return oneFailure;
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  say(`${files.filter((file) => file.endsWith('.html')).length} pages`);
  return nothing;
});
counts.push(built);

const units = [
  'src/**/*.test.ts',
  'scripts/**/*.test.ts',
  'tests/*.test.ts',
  'tests/search/*.test.ts',
];
counts.push(await step('unit tests', () => nodeTests(units, say, longProofs)));

if (built.failed === 0) {
  counts.push(await step('built site', () => nodeTests(['tests/site/*.test.ts'], say, longProofs)));
  counts.push(await step('browser', browserTests));
} else {
  say('\nThe site was not built, so that it could not be tested.');
}

const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
say(`\n${((Date.now() - begun) / 60_000).toFixed(1)} minutes`);
say(`${passed} passed, ${failed} failed`);
