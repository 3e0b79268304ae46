/**
 * The Chinese text of the site against the text as received, and the counts that must hold.
 * Files are read here by plain means, not by the project's own parsers, so that a mistake of
 * theirs cannot hide a mistake in the content.
 */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const content = join(import.meta.dirname, '..', 'content');
const read = (path: string): string => readFileSync(join(content, path), 'utf8');

const factsSchema = z.object({
  number: z.number(),
  section: z.string(),
  objective: z.union([z.number(), z.literal('none')]),
  sdgs: z.record(z.string(), z.union([z.literal('all'), z.array(z.number())])),
});

interface Entry {
  facts: z.infer<typeof factsSchema>;
  /** Printed words by unit id, without labels and footnote markers. */
  units: Map<string, string>;
}

const entries: Entry[] = readdirSync(join(content, 'paragraphs/zh'))
  .sort()
  .map((name) => {
    const [, frontMatter = '', body = ''] = read(`paragraphs/zh/${name}`).split(/^---\n/mu);
    const facts = factsSchema.parse(parse(frontMatter));
    const units = new Map<string, string>();
    for (const block of body.trim().split(/\n\n+/u)) {
      const note = /^\[\^(\d)\]: (.*)$/su.exec(block);
      const item = /^\(([a-z])\) (.*)$/su.exec(block);
      const listed = /^(\d)\. (.*)$/su.exec(block);
      const id = note
        ? `n${note[1]}`
        : item
          ? `${facts.number}${item[1]}`
          : listed
            ? `${facts.number}.${listed[1]}`
            : String(facts.number);
      const words = (note ?? item ?? listed)?.[2] ?? block;
      assert.ok(!units.has(id), `${name}: ${id} twice`);
      units.set(id, words.replace(/\[\^\d\]/gu, '').replaceAll('\\', ''));
    }
    return { facts, units };
  });

const printed = new Map(entries.flatMap(({ units }) => [...units]));
const ids = [...printed.keys()];

const sections = z
  .array(
    z.object({
      id: z.string(),
      chapter: z.string().optional(),
      heading: z.object({ zh: z.string() }).optional(),
    }),
  )
  .parse(parse(read('taxonomy/sections.yaml')));

const { emendations } = z
  .object({
    emendations: z.array(
      z.object({
        unit: z.string(),
        received: z.string(),
        printed: z.string(),
        kind: z.string(),
        occurrence: z.number().optional(),
      }),
    ),
  })
  .parse(parse(read('source/emendations.yaml')));

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

/** Footnote markers, which the received file has as bare digits. */
const markers = /议程》1。|计划》2以|议程》3所|指导原则》。4$|公约》5,|建议书》6/gu;

describe('the received text', () => {
  const hash = '2b8f2db5602131e16c664172fd98d17bfc1b918d0d3e4c17d4c1e4f84842b86d';

  test('is kept byte for byte, with its hash beside it', () => {
    const bytes = readFileSync(join(content, 'source/received.zh.txt'));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), hash);
    assert.equal(read('source/received.zh.txt.sha256'), `${hash}  received.zh.txt\n`);
  });

  test('is emended in 32 places', () => {
    const places = (kind: string, from: string, to?: string): string[] =>
      emendations
        .filter(
          (one) =>
            one.kind === kind && one.received === from && (to ?? one.printed) === one.printed,
        )
        .map(({ unit, occurrence }) => `${unit}${occurrence ? `#${occurrence}` : ''}`);
    assert.equal(emendations.length, 32);
    assert.deepEqual(places('foreign-line', '51吃瓜', ''), ['head']);
    assert.deepEqual(
      places('word-swap', '产物', '产品').join(' '),
      'digital-public-goods 14 16#1 16#2 17b 17e 17f 21e',
    );
    assert.deepEqual(
      places('word-swap', '对于', '关于').join(' '),
      '24#1 24#2 36b 47 48 63 71 72#1 72#2',
    );
    assert.deepEqual(
      places('word-swap', '公司', '企业').join(' '),
      '8j 21a 21h 21i#1 21i#2 21i#3 22 25b#2 46 60',
    );
    assert.deepEqual(
      emendations
        .filter((one) => one.kind === 'lost-link')
        .map(({ unit, printed: to }) => [unit, to]),
      [
        ['n1', '第70/1号'],
        ['n2', '见A/C.2/59/3号'],
        ['n3', '见A/60/687号'],
        ['n4', 'A/HRC/17/31，附件'],
      ],
    );
  });

  test('is printed to the letter, but for the emendations and the form of the marks', () => {
    const lines = read('source/received.zh.txt')
      .split('\n')
      .map((line) => line.trim());
    assert.equal(lines[0], '51吃瓜');
    const head = [
      '主题:可持续发展',
      '全球数字契约',
      '通过日期 联合国大会2024年9月22日通过',
      '原始文本 查看附件一',
    ];
    const [foreign, ...rest] = lines.filter((line) => line !== '');
    assert.deepEqual([foreign, ...rest.slice(0, head.length)], ['51吃瓜', ...head]);
    const received = rest.slice(head.length).map((line, index, all) =>
      line
        // The last six lines are the footnotes; the others begin with a number, a letter or nothing.
        .replace(index >= all.length - 6 ? /^\d / : /^(?:\d+\. |\([a-z]\) )/u, '')
        .replace(markers, (place) => place.replace(/\d/u, '')),
    );
    const site = [...bodyLines(), ...footnoteLines()];
    for (const [index, line] of site.entries()) {
      assert.equal(line.normalize('NFKC'), received[index]?.normalize('NFKC'), `line ${index}`);
    }
    assert.equal(site.join('').normalize('NFKC'), received.join('').normalize('NFKC'));
  });
});

/** Headings, paragraphs and items as printed, in the order of the text, emendations taken back. */
function bodyLines(): string[] {
  const lines: string[] = [];
  const begun = new Set<string>();
  for (const { facts, units } of entries) {
    const at = sections.findIndex(({ id }) => id === facts.section);
    for (const { id, heading } of sections.slice(0, at + 1)) {
      if (heading && !begun.has(id)) lines.push(asReceived(id, heading.zh));
      begun.add(id);
    }
    for (const [id, words] of units) if (!id.startsWith('n')) lines.push(asReceived(id, words));
  }
  assert.ok(sections.every(({ id }) => begun.has(id)));
  return lines;
}

const footnoteLines = (): string[] =>
  ids
    .filter((id) => id.startsWith('n'))
    .sort()
    .map((id) => asReceived(id, printed.get(id) ?? ''));

/** No printed reading occurs in the received text, so each one can be put back wherever it stands. */
function asReceived(unit: string, words: string): string {
  let out = words;
  const own = emendations.filter((one) => one.unit === unit);
  for (const { received, printed: reading } of own) {
    const same = own.filter((one) => one.printed === reading).length;
    assert.equal(words.split(reading).length - 1, same, `${reading} in ${unit}`);
    out = out.replace(reading, received);
  }
  return out;
}
