/** The counts of the Compact that must hold. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { entries, ids, printed, read } from './text-files.ts';

describe('the counts of the Compact', () => {
  test('74 paragraphs, in order', () => {
    assert.deepEqual(
      entries.map(({ facts }) => facts.number),
      Array.from({ length: 74 }, (_, index) => index + 1),
    );
  });

  test('89 lettered items: 13 principles and 76 commitments; five listed objectives', () => {
    const lettered = ids.filter((id) => /^\d+[a-z]$/u.test(id));
    assert.equal(lettered.length, 89);
    assert.equal(lettered.filter((id) => id.startsWith('8')).length, 13);
    assert.deepEqual(
      ids.filter((id) => id.includes('.')),
      ['7.1', '7.2', '7.3', '7.4', '7.5'],
    );
    const itemsOf: Record<number, string> = {
      8: 'abcdefghijklm',
      11: 'abcdefg',
      13: 'abcdefgh',
      17: 'abcdef',
      21: 'abcdefghij',
      23: 'abcd',
      25: 'ab',
      29: 'abcd',
      31: 'abcdef',
      32: 'abcd',
      35: 'abcde',
      36: 'abc',
      39: 'abcde',
      42: 'abc',
      45: 'abc',
      55: 'abcd',
      56: 'ab',
    };
    for (const { facts, units } of entries) {
      const letters = [...units.keys()].map((id) => /^\d+([a-z])$/u.exec(id)?.[1] ?? '').join('');
      assert.equal(letters, itemsOf[facts.number] ?? '', `paragraph ${facts.number}`);
    }
  });

  test('six footnotes, in the paragraphs that call them', () => {
    const hosts = entries.flatMap(({ facts, units }) =>
      [...units.keys()].filter((id) => id.startsWith('n')).map((id) => [id, facts.number]),
    );
    assert.deepEqual(hosts, [
      ['n1', 5],
      ['n2', 5],
      ['n3', 5],
      ['n4', 22],
      ['n5', 23],
      ['n6', 52],
    ]);
  });

  test('85 units with a goal tag: 76 items and nine paragraphs', () => {
    const tagged = entries.flatMap(({ facts }) => Object.keys(facts.sdgs));
    assert.equal(tagged.length, 85);
    assert.equal(new Set(tagged).size, 85);
    assert.equal(tagged.filter((id) => /[a-z]$/u.test(id)).length, 76);
    assert.deepEqual(
      tagged.filter((id) => /^\d+$/u.test(id)).map(Number),
      [46, 47, 48, 49, 58, 59, 60, 61, 62],
    );
    assert.ok(tagged.every((id) => printed.has(id)));
    const inWords = ids.filter((id) =>
      /（(?:目标\d[\d、和]*|所有目标)）[；。]$/u.test(printed.get(id) ?? ''),
    );
    assert.deepEqual([...inWords].sort(), [...tagged].sort());
  });

  test('20 tags of all goals, 65 explicit ones with 130 mentions, by goal', () => {
    const tags = entries.flatMap(({ facts }) => Object.entries(facts.sdgs));
    assert.deepEqual(
      tags
        .filter(([, goals]) => goals === 'all')
        .map(([id]) => id)
        .sort(),
      '17b 21c 23a 23b 23c 23d 25a 39a 39b 39d 42b 42c 45b 48 49 55a 55b 55c 55d 61'.split(' '),
    );
    const explicit = tags.flatMap(([, goals]) => (goals === 'all' ? [] : [goals]));
    assert.equal(explicit.length, 65);
    assert.equal(explicit.flat().length, 130);
    const histogram = Array.from(
      { length: 17 },
      (_, index) => explicit.flat().filter((goal) => goal === index + 1).length,
    );
    assert.deepEqual(histogram, [2, 0, 11, 10, 11, 1, 2, 6, 20, 20, 4, 2, 1, 1, 0, 18, 21]);
  });

  test('paragraphs by objective', () => {
    const range = (objective: number | 'none'): number[] =>
      entries.filter(({ facts }) => facts.objective === objective).map(({ facts }) => facts.number);
    const ends = ([first, ...rest]: number[]) => [first, rest.at(-1), rest.length + 1];
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((objective) => ends(range(objective))),
      [
        [10, 17, 8],
        [18, 21, 4],
        [22, 36, 15],
        [37, 49, 13],
        [50, 63, 14],
      ],
    );
  });

  test('the lists of principles and goals are complete', () => {
    const principles = z
      .array(z.object({ id: z.string() }))
      .parse(parse(read('taxonomy/principles.yaml')));
    const goals = z
      .array(z.object({ number: z.number() }))
      .parse(parse(read('taxonomy/goals.yaml')));
    assert.equal(principles.map(({ id }) => id).join(''), 'abcdefghijklm');
    assert.deepEqual(
      goals.map(({ number }) => number),
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
  });
});
