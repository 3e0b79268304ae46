/** The Chinese text of the site against the text as received. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { content, emendations, entries, ids, printed, read, sections } from './text-files.ts';

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
