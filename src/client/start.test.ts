import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startAll } from './start.ts';

test('a part that throws leaves the rest alive, and the console is told', () => {
  const told: unknown[] = [];
  const started: string[] = [];
  const fault = new Error('of its own');
  const part = (name: string) => (page: string) => void started.push(`${name} on ${page}`);
  const faulty = (): void => {
    throw fault;
  };
  startAll([part('first'), faulty, part('last')], { error: (one) => told.push(one) }, 'a page');
  assert.deepEqual(started, ['first on a page', 'last on a page']);
  assert.deepEqual(told, [fault]);
});
