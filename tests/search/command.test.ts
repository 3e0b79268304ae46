/** The command line, run as an editor runs it. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';

const root = join(import.meta.dirname, '..', '..');

function run(
  args: readonly string[],
  input = '',
): { status: number | null; out: string; said: string } {
  const done = spawnSync(process.execPath, [join('scripts', 'search.ts'), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status: done.status, out: done.stdout, said: done.stderr };
}

const lines = [
  { id: 'frag', lang: 'zh', query: '互联网碎片化' },
  { id: 2, lang: 'en', query: 'SDG 5' },
  { id: 'item', lang: 'ar', query: 'الفقرة ١١ (أ)' },
  { id: 'principle', lang: 'en', query: 'principle d' },
  { id: 'none', lang: 'fr', query: '' },
  { id: 'many', lang: 'ru', query: 'цифровой' },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

/** What the command prints: for a batch, and for one query. */
const batchSchema = z.record(z.string(), z.array(z.string()));
const answerSchema = z.object({
  results: z.array(z.object({ id: z.string(), tier: z.string(), excerpt: z.string() })),
});

function check(out: string): void {
  const answer = batchSchema.parse(JSON.parse(out));
  assert.deepEqual(Object.keys(answer).sort(), ['2', 'frag', 'item', 'many', 'none', 'principle']);
  assert.equal(answer['frag']?.[0], '29c');
  assert.equal(answer['2']?.[0], 'sdg-5');
  assert.deepEqual(answer['item']?.slice(0, 2), ['11a', '11']);
  assert.equal(answer['principle']?.[0], 'principle-d');
  assert.deepEqual(answer['none'], []);
  assert.equal(answer['many']?.length, 20);
  for (const id of Object.values(answer).flat())
    assert.match(id, /^(?:\d+[a-m]?|7\.\d|n\d|(?:sdg|objective)-\d+|principle-[a-m])$/u);
}

test('--batch reads standard input', () => {
  const { status, out, said } = run(['--batch', '-'], lines);
  assert.equal(status, 0, said);
  check(out);
});

test('--batch reads a file, with a mark of byte order and Windows line ends too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const file = join(folder, 'queries.jsonl');
  writeFileSync(file, `\ufeff${lines.replaceAll('\n', '\r\n')}\r\n`);
  const { status, out, said } = run(['--batch', file]);
  rmSync(folder, { recursive: true });
  assert.equal(status, 0, said);
  check(out);
});

test('one query: the ranked units with their words', () => {
  const { status, out } = run(['--lang', 'zh', '互联网碎片化']);
  assert.equal(status, 0);
  const answer = answerSchema.parse(JSON.parse(out));
  assert.equal(answer.results[0]?.id, '29c');
  assert.match(answer.results[0]?.excerpt ?? '', /\[互联网碎片化\]/u);
});

test('what cannot be read is said, with its line', () => {
  const broken = run(['--batch', '-'], `${lines}\n{"id": 1}`);
  assert.equal(broken.status, 1);
  assert.match(broken.said, /line 7: expected/u);
  assert.equal(run(['--batch', 'no-such-file']).status, 1);
  const language = run(['--lang', 'tlh', 'x']);
  assert.equal(language.status, 1);
  assert.match(language.said, /no language tlh/u);
});
