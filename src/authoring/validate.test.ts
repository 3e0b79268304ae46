import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { paragraphSchema } from '../schemas/paragraph.ts';
import { uiSchema } from '../schemas/ui.ts';
import { salvage } from './salvage.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

const schema = z.strictObject({
  number: z.number(),
  kind: z.enum(['one', 'two']),
  goals: z.record(
    z.string().regex(/^\d+[a-z]$/u, 'expected an item id'),
    z.union([z.array(z.number().max(17, 'expected 1 to 17')).nonempty(), z.literal('all')]),
  ),
  related: z.array(z.string()),
});
const none = { number: 0, kind: 'one' as const, goals: {}, related: [] };

const good = 'number: 3\nkind: one\ngoals:\n  3a: [1]\nrelated: [x]\n';
const check = (text: string) => {
  const yaml = readYaml(text, 'f.yaml');
  return validate(schema, yaml.value, { file: 'f.yaml', lineOf: yaml.lineOf, firstLine: 1 });
};
const brief = (text: string) =>
  check(text).map(({ code, line, message }) => `${line} ${code}: ${message}`);

describe('issues as problems', () => {
  test('none', () => {
    assert.deepEqual(check(good), []);
  });
  test('fields unknown, one by one', () => {
    assert.deepEqual(brief(`${good}x: 1\ny: 2\n`), [
      '6 field-unknown: Unknown field: x.',
      '7 field-unknown: Unknown field: y.',
    ]);
  });
  test('fields missing, of any kind', () => {
    assert.deepEqual(brief('number: 3\n'), [
      '1 field-missing: The field kind is missing; Invalid option: expected one of "one"|"two".',
      '1 field-missing: The field goals is missing; record was expected.',
      '1 field-missing: The field related is missing; array was expected.',
    ]);
  });
  test('a value of a wrong type is not missing', () => {
    const [problem] = brief(good.replace('3', 'three'));
    assert.match(
      problem ?? '',
      /^1 field-value: The field number has a wrong value: .*expected number/u,
    );
  });
  test('of a union the branch that fits best is told of', () => {
    assert.deepEqual(brief(good.replace('[1]', '[1, 18]')), [
      '4 field-value: The field goals.3a.entry 2 has a wrong value: expected 1 to 17.',
    ]);
  });
  test('of a union whose branches all refuse the value, the one that looks inside', () => {
    const [problem, ...others] = brief(good.replace('[1]', '[1, x]'));
    assert.match(problem ?? '', /^4 field-value: The field goals\.3a\.entry 2 .*expected number/u);
    assert.deepEqual(others, []);
  });
  test('a key of a map', () => {
    assert.deepEqual(brief(good.replace('3a', '3(a)')), [
      '4 field-value: The field goals.3(a) has a wrong value: expected an item id.',
    ]);
  });
  test('every issue of a value at once', () => {
    assert.equal(
      check('number: x\nkind: three\ngoals:\n  3a: [18]\n  b: [1]\nrelated: [1]\nz: 1\n').length,
      6,
    );
  });
  test('a plural without its last form', () => {
    const place = { file: 'f.json', lineOf: () => undefined, firstLine: 1 };
    const problems = validate(uiSchema, { items: { one: '{n} item' } }, place);
    assert.ok(
      problems.some((one) => one.code === 'field-missing' && one.message.includes('items.other')),
    );
    assert.ok(problems.every((one) => one.remedy !== ''));
  });
});

describe('what is salvaged of a value that breaks its schema', () => {
  const save = (text: string) => {
    const yaml = readYaml(text, 'f.yaml');
    const { data, lineOf, replaced } = salvage(schema, yaml.value, none, yaml.lineOf);
    return { data, lineOf, replaced: [...replaced] };
  };
  const whole = { number: 3, kind: 'one', goals: { '3a': [1] }, related: ['x'] };

  test('all of a right value', () => {
    const { data, replaced } = save(good);
    assert.deepEqual([data, replaced], [whole, []]);
  });
  test('an unknown field is left out, and nothing else', () => {
    assert.deepEqual([save(`${good}x: 1\n`).data, save(`${good}x: 1\n`).replaced], [whole, []]);
  });
  test('a wrong field takes its value from the stand-in', () => {
    const { data, replaced } = save(good.replace('one', 'three').replace('number: 3\n', ''));
    assert.deepEqual([data, replaced], [{ ...whole, number: 0 }, ['number', 'kind']]);
  });
  test('of a map only the wrong entries go', () => {
    const { data, replaced } = save(
      good.replace('related', '  3b: [18]\n  x: all\n  3c: all\nrelated'),
    );
    assert.deepEqual(data.goals, { '3a': [1], '3c': 'all' });
    assert.deepEqual(replaced, ['goals.3b', 'goals.x']);
  });
  test('of a list only the wrong entries go, and lines stay those of the file', () => {
    const { data, lineOf } = save(good.replace('[x]', '\n  - 1\n  - x\n  - 2\n  - y'));
    assert.deepEqual(data.related, ['x', 'y']);
    assert.deepEqual(
      [lineOf(['related', 0]), lineOf(['related', 1]), lineOf(['goals', '3a'])],
      [7, 9, 4],
    );
  });
  test('a list at the top', () => {
    const yaml = readYaml('- 1\n- x\n- y\n', 'f.yaml');
    const { data, lineOf, replaced } = salvage(z.array(z.string()), yaml.value, [], yaml.lineOf);
    assert.deepEqual([data, lineOf([0]), lineOf([1]), replaced.size], [['x', 'y'], 2, 3, 1]);
  });
  test('of what is no map at all nothing', () => {
    assert.deepEqual(save('just words').data, none);
    assert.deepEqual(save('- a list').data, none);
    assert.deepEqual(salvage(z.array(z.string()), { a: 1 }, [], () => undefined).data, []);
  });
  test('the facts of a paragraph', () => {
    const value = {
      number: 3,
      section: 'x',
      objective: 6,
      principles: { '3a': [] },
      sdgs: { '3a': 'all' },
      related: ['(a)', 2],
    };
    const stand = {
      number: 0,
      section: '',
      objective: 'none' as const,
      principles: {},
      sdgs: {},
      related: [],
    };
    const { data, replaced } = salvage(paragraphSchema, value, stand, () => undefined);
    assert.deepEqual(data, {
      ...stand,
      number: 3,
      section: 'x',
      sdgs: { '3a': 'all' },
      related: ['2'],
    });
    assert.deepEqual([...replaced], ['objective', 'principles.3a', 'related.0']);
  });
});
