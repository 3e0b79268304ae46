/**
 * Everything that can fail, in one run: content check, build, unit tests, tests of the built
 * site, browser tests. Each runner reports in short form; the last line is the sum.
 */

import { spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { run } from 'node:test';
import { ensureChromium } from './browser.ts';

interface Count {
  passed: number;
  failed: number;
}

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

/** Unit tests and tests of the built files: failures in full, what tests measured, a sum for each file. */
async function nodeTests(patterns: readonly string[]): Promise<Count> {
  const files = globSync(patterns, { exclude: ['**/node_modules/**'] }).sort();
  if (files.length === 0) {
    say('no test files');
    return nothing;
  }
  const sum = { ...nothing };
  const concurrency = Math.min(2, availableParallelism());
  for await (const event of run({ files, concurrency })) {
    if (event.type === 'test:fail' && event.data.details.type !== 'suite') {
      const { cause, message } = event.data.details.error;
      say(`FAILED ${relative('.', event.data.file ?? '')}: ${event.data.name}`);
      say(cause instanceof Error ? cause.message : message);
    } else if (event.type === 'test:diagnostic' && /^(?:bytes|search)/u.test(event.data.message)) {
      say(event.data.message);
    } else if (event.type === 'test:summary' && event.data.file !== undefined) {
      const { passed, failed, cancelled } = event.data.counts;
      sum.passed += passed;
      sum.failed += failed + cancelled;
      say(`${relative('.', event.data.file)}: ${passed} passed, ${failed + cancelled} failed`);
    }
  }
  return sum;
}

async function browserTests(): Promise<Count> {
  ensureChromium();
  const report = 'test-results/browser.json';
  rmSync(report, { force: true });
  const fine = await program(['playwright', 'test'], 'shown');
  const { expected, unexpected, flaky } = statsOf(readFileSync(report, 'utf8'));
  const count = { passed: expected, failed: unexpected + flaky };
  say(`browser: ${count.passed} passed, ${count.failed} failed`);
  // A runner that stops for another reason than a failed test has failed all the same.
  return !fine && count.failed === 0 ? { ...count, failed: 1 } : count;
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
  try {
    return await action();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return oneFailure;
  }
}

const counts: Count[] = [];

counts.push(
  await step('content', async () =>
    (await program(['node', 'scripts/check-content.ts'], 'shown')) ? nothing : oneFailure,
  ),
);

const built = await step('build', async () => {
  if (!(await program(['astro', 'build'], 'on failure'))) return oneFailure;
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  say(`${files.filter((file) => file.endsWith('.html')).length} pages`);
  return nothing;
});
counts.push(built);

counts.push(
  await step('unit tests', () =>
    nodeTests([
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/*.test.ts',
      'tests/search/*.test.ts',
    ]),
  ),
);

if (built.failed === 0) {
  counts.push(await step('built site', () => nodeTests(['tests/site/*.test.ts'])));
  counts.push(await step('browser', browserTests));
} else {
  say('\nThe site was not built, so that it could not be tested.');
}

const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
say(`\n${passed} passed, ${failed} failed`);
