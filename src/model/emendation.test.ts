import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Emendation, emend } from './emendation.ts';
import { emendationsOf } from './emendations-of.ts';
import { markSegments, type Segment } from './segments.ts';

const swap = (received: string, printed: string, occurrence?: number): Emendation => ({
  id: `x-${occurrence ?? 1}`,
  unit: 'x',
  received,
  printed,
  occurrence,
  kind: 'word-swap',
  confidence: 'sure',
  reason: {},
});
const lost = (received: string, printed: string): Emendation => ({
  ...swap(received, printed),
  kind: 'lost-link',
});

const marked = (text: string, emendations: readonly Emendation[]): string => {
  const { printed, marks } = emend(text, emendations);
  return markSegments([{ kind: 'words', text: printed }], marks)
    .map((one: Segment) =>
      one.kind === 'emended' ? `[${one.received}>${one.text}]` : 'text' in one ? one.text : '',
    )
    .join('');
};

test('without emendations only the marks change', () => {
  assert.deepEqual(emend('公司,企业;', []), { printed: '公司，企业；', marks: [], failed: [] });
});

test('each occurrence is emended that is named, in whatever order they are listed', () => {
  const text = '支持公司家,初创公司和中小公司';
  assert.equal(
    marked(text, [swap('公司', '企业', 3), swap('公司', '企业', 1)]),
    '支持[公司>企业]家，初创公司和中小[公司>企业]',
  );
  assert.equal(
    marked(text, [swap('公司', '商号行', 1), swap('公司', '店', 2)]),
    '支持[公司>商号行]家，初创[公司>店]和中小公司',
  );
});

test('of a lost link only what was lost is marked', () => {
  assert.equal(marked('第号决议。', [lost('第号', '第70/1号')]), '第[>70/1]号决议。');
  assert.equal(marked(',附件。', [lost(',附件', 'A/HRC/17/31，附件')]), '[>A/HRC/17/31]，附件。');
  assert.equal(marked('见号,附件。', [lost('见号', '见A/60/687号')]), '见[>A/60/687]号，附件。');
});

test('a reading may be given with the marks of the received file', () => {
  assert.equal(emend('甲,乙', [swap('甲,乙', '甲，丙')]).printed, '甲，丙');
});

test('a reading that does not occur, or occurs more often than it says, fails and changes nothing', () => {
  for (const [emendation, found] of [
    [swap('商号', '企业'), 0],
    [swap('公司', '企业'), 2],
    [swap('公司', '企业', 3), 2],
  ] as const) {
    const { printed, failed } = emend('公司和公司', [emendation]);
    assert.equal(printed, '公司和公司');
    assert.deepEqual(failed, [{ emendation, found, overlaps: false }]);
  }
});

test('two emendations of the same letters: the second fails', () => {
  const second = swap('司和', '业与');
  const { printed, failed } = emend('公司和商店', [swap('公司', '企业'), second]);
  assert.equal(printed, '企业和商店');
  assert.deepEqual(failed, [{ emendation: second, found: 1, overlaps: true }]);
});

test('ids are the unit, numbered where it has several', () => {
  const facts = (unit: string) => ({
    unit,
    received: 'a',
    printed: 'b',
    kind: 'word-swap' as const,
    confidence: 'sure' as const,
    reason: 'r',
  });
  const list = emendationsOf({
    punctuation: { rule: 'full-width', pairs: {} },
    reasons: { r: { zh: '因' } },
    emendations: [facts('21i'), facts('8j'), facts('21i')],
    kept: [],
  });
  assert.deepEqual(
    list.map(({ id, reason }) => [id, reason.zh]),
    [
      ['21i-1', '因'],
      ['8j', '因'],
      ['21i-2', '因'],
    ],
  );
});
