/** Runs test files of Node and counts what happened, so that nothing that went wrong is counted as nothing. */

import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { run } from 'node:test';

export interface Count {
  passed: number;
  failed: number;
}

type Say = (text: string) => void;

/** What tests measured; other remarks of theirs are left out of the report. */
const measured = /^(?:bytes|search|time)/u;

/**
 * Runs the files that the patterns find, two at a time: failures are said in full, then a sum for
 * each file. A file counts as failed, besides its tests, when a hook of it or of a suite throws, when
 * it is killed or leaves before its tests have ended, and when it has no test at all.
 */
export async function nodeTests(
  patterns: readonly string[],
  say: Say,
  leftOut: readonly string[] = [],
): Promise<Count> {
  const exclude = ['**/node_modules/**', ...leftOut];
  const files = globSync(patterns, { exclude })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  if (files.length === 0) {
    say(`FAILED: no test file is named ${patterns.join(', ')}`);
    return { passed: 0, failed: 1 };
  }
  const sum = { passed: 0, failed: 0 };
  const inHooks = new Map<string, number>();
  const ended = new Set<string>();
  const errors = new Map<string, string>();
  const concurrency = Math.min(2, availableParallelism());
  for await (const event of run({ files, concurrency })) {
    if (event.type === 'test:fail') {
      const { file = '', name, details } = event.data;
      const place = relative('.', file);
      const { failureType, cause, message } = details.error;
      // A suite fails with its tests, which are said themselves; its own failures are its hooks'.
      if (details.type === 'suite' && failureType !== 'hookFailed') continue;
      if (failureType === 'hookFailed') inHooks.set(place, (inHooks.get(place) ?? 0) + 1);
      say(`FAILED ${place}: ${name === file ? 'the file as a whole' : name}`);
      say(cause instanceof Error ? cause.message : message);
    } else if (event.type === 'test:stderr') {
      const place = relative('.', event.data.file);
      errors.set(place, `${errors.get(place) ?? ''}${event.data.message}`.slice(-4000));
    } else if (event.type === 'test:diagnostic' && measured.test(event.data.message)) {
      say(event.data.message);
    } else if (event.type === 'test:summary' && event.data.file !== undefined) {
      const place = relative('.', event.data.file);
      const { passed, failed, cancelled, tests } = event.data.counts;
      const all = failed + cancelled + (inHooks.get(place) ?? 0);
      const seconds = Math.round(event.data.duration_ms / 1000);
      if (tests === 0) continue;
      ended.add(place);
      sum.passed += passed;
      sum.failed += all;
      say(`${place}: ${passed} passed, ${all} failed${seconds < 5 ? '' : `, ${seconds} s`}`);
    }
  }
  const asked = files.map((file) => relative('.', file));
  // A hook of a module that a test file imports belongs to no file that was asked for.
  for (const [place, hooks] of inHooks) if (!asked.includes(place)) sum.failed += hooks;
  for (const place of asked) {
    if (ended.has(place)) continue;
    sum.failed += 1;
    say(`FAILED ${place}: it has no test, or was stopped or left before its tests had ended`);
    say(errors.get(place) ?? '');
  }
  return sum;
}
