import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson } from './json-file.ts';
import { readYaml } from './yaml-file.ts';

const source = `number: 11
sdgs:
  11a: [1, 9]
  48: all
related:
  - "2"
  - 3a
list:
  - id: x
    short: { zh: 词 }
empty:
`;

test('values, and the line of each field: of its key, or of the entry of a list', () => {
  const { value, lineOf, problems } = readYaml(source, 'f.yaml');
  assert.deepEqual(problems, []);
  assert.deepEqual(value, {
    number: 11,
    sdgs: { '11a': [1, 9], '48': 'all' },
    related: ['2', '3a'],
    list: [{ id: 'x', short: { zh: '词' } }],
    empty: null,
  });
  const lines = [
    [['number'], 1],
    [['sdgs'], 2],
    [['sdgs', '11a'], 3],
    [['sdgs', '11a', 1], 3],
    [['sdgs', '48'], 4],
    [['sdgs', 48], 4],
    [['related'], 5],
    [['related', 1], 7],
    [['list', 0], 9],
    [['list', 0, 'short'], 10],
    [['list', 0, 'short', 'zh'], 10],
    [['empty'], 11],
    [['nothing'], undefined],
    [['related', 2], undefined],
    [['number', 'x'], undefined],
  ] as const;
  for (const [path, line] of lines) assert.equal(lineOf(path), line, path.join('.'));
});

test('lines count from where the text stands in its file', () => {
  assert.equal(readYaml('a: 1\nb: 2\n', 'f', 2).lineOf(['b']), 3);
});

test('faults of syntax have their line, and leave no value', () => {
  for (const [text, line] of [
    ['a: 1\nb: [1, 2\n', 2],
    ['a: 1\na: 2\n', 2],
    ['a: "x\nb: 2\n', 2],
    ['a: 1\n b: 2\n', 2],
  ] as const) {
    const { value, problems } = readYaml(text, 'f.yaml');
    assert.equal(value, undefined);
    assert.equal(problems[0]?.code, 'yaml-syntax');
    assert.ok(Math.abs((problems[0]?.line ?? 0) - line) <= 1, `${text} ${problems[0]?.line}`);
  }
});

test('JSON is read with lines, and held to its own rules', () => {
  const { value, lineOf, problems } = readJson(
    '{\n  "a": "x",\n  "b": { "other": "y" }\n}\n',
    'f.json',
  );
  assert.deepEqual([value, problems], [{ a: 'x', b: { other: 'y' } }, []]);
  assert.equal(lineOf(['b', 'other']), 3);
  for (const [text, line] of [
    ['{\n  "a": 1,\n}\n', 3],
    ['{\n  "a": 1\n  "b": 2\n}\n', 3],
    ["{\n  'a': 1\n}\n", 2],
    ['a: 1\n', 1],
    ['', 1],
    ['{\n  "a": 1\n', 2],
  ] as const) {
    const read = readJson(text, 'f.json');
    assert.deepEqual(
      [read.value, read.problems[0]?.code, read.problems[0]?.line],
      [undefined, 'json-syntax', line],
      text,
    );
  }
});
