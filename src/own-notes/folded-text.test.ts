/** Graphemes end where the segmenter says, also where it is not asked. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphemes } from './folded-text.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const segmented = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

test('every character of the first plane, beside every kind of neighbour', () => {
  const neighbours = [
    'a',
    '中',
    'ب',
    '\u0301',
    '\u064b',
    '\u200d',
    '\n',
    '1',
    '👩',
    '\u1100',
    '\u0600',
  ];
  const wrong: string[] = [];
  for (let code = 1; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const one = String.fromCharCode(code);
    const text = `a${one}${one}`;
    const own = Array.from(graphemes(text), ({ segment }) => segment);
    if (own.join('|') !== segmented(text).join('|')) wrong.push(code.toString(16));
  }
  assert.deepEqual(wrong, []);
  for (const a of neighbours)
    for (const b of neighbours)
      assert.deepEqual(
        Array.from(graphemes(a + b), ({ segment }) => segment),
        segmented(a + b),
      );
});
