/**
 * Every fault of the content is told to its author: where, what was expected, what to do, and
 * all of it at once. A case is a folder of data in fixtures/bad (fixtures/bad/README.md).
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { checkContent } from '../src/authoring/check-content.ts';
import { contentCheck } from '../src/integrations/content-check.ts';
import { formatProblems } from '../src/model/problems.ts';
import { clear, layOut } from './content-folder.ts';

const bad = join(import.meta.dirname, 'fixtures', 'bad');

const expectedSchema = z.array(
  z.strictObject({
    code: z.string(),
    file: z.string(),
    /** Absent where the problem has no line: a file that is not there has none. */
    line: z.int().positive().optional(),
    messageIncludes: z.string().optional(),
  }),
);
type Expected = z.infer<typeof expectedSchema>[number];

const place = ({ file, line, code }: Omit<Expected, 'messageIncludes'>): string =>
  `${file}:${line ?? '-'} ${code}`;

const sorted = <T extends Expected>(problems: readonly T[]): T[] =>
  [...problems].sort((a, b) => (place(a) < place(b) ? -1 : 1));

const cases = readdirSync(bad, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('content without a fault has no problems', () => {
  const folder = layOut();
  const { corpus, problems } = checkContent(folder);
  clear(folder);
  assert.equal(formatProblems(problems), formatProblems([]));
  assert.deepEqual(corpus.languages, ['zh', 'en']);
  assert.deepEqual([...corpus.units.keys()], ['1', 'n1', '2', '2.1', '2.2', 'n2', '3', '3a', '3b']);
  assert.deepEqual([...corpus.words.en.keys()], [...corpus.units.keys()]);
});

for (const name of cases) {
  test(`bad content: ${name}`, () => {
    const expected = sorted(
      expectedSchema.parse(JSON.parse(readFileSync(join(bad, name, 'expected.json'), 'utf8'))),
    );
    const folder = layOut(name);
    const found = sorted(checkContent(folder).problems);
    clear(folder);
    assert.deepEqual(
      found.map(place),
      expected.map((one) => place({ ...one, file: `content/${one.file}` })),
      formatProblems(found),
    );
    for (const [index, problem] of found.entries()) {
      assert.ok(problem.message.trim() !== '' && problem.remedy.trim() !== '', place(problem));
      const words = expected[index]?.messageIncludes ?? '';
      assert.ok(problem.message.includes(words), `"${problem.message}" lacks "${words}"`);
    }
  });
}

test('a build stops before it begins, with every problem in the error', async () => {
  const folder = layOut('several-faults-at-once');
  const { problems } = checkContent(folder);
  assert.ok(problems.length > 5);
  await assert.rejects(setUp(folder, 'build'), (error: unknown) => {
    assert.ok(error instanceof Error);
    for (const { code, message, remedy, file, line } of problems) {
      assert.ok(error.message.includes(message), message);
      assert.ok(error.message.includes(remedy), remedy);
      assert.ok(
        error.message.includes(`${file}${line === undefined ? '' : `:${line}`}  [${code}]`),
        code,
      );
    }
    return true;
  });
  await setUp(folder, 'preview');
  assert.deepEqual(await setUp(folder, 'dev'), [formatProblems(problems)]);
  clear(folder);
  const good = layOut();
  assert.deepEqual(await setUp(good, 'build'), []);
  clear(good);
});

/** Runs the hook as Astro does; what it needs of Astro is the command and a logger. */
async function setUp(folder: string, command: 'build' | 'dev' | 'preview'): Promise<string[]> {
  const said: string[] = [];
  const hook: unknown = contentCheck(folder).hooks['astro:config:setup'];
  assert.ok(typeof hook === 'function');
  await hook({ command, logger: { error: (message: string) => said.push(message) } });
  return said;
}
