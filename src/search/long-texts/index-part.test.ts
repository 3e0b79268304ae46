import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { plainTexts } from '../../folder/plain-texts.ts';
import { fromCbor } from './cbor.ts';
import { type IndexWord, partBytes, partLine, unsigned, wordsOf } from './index-part.ts';
import { textsOf } from './text-part.ts';

/** Pages and places on both sides of where a number gets one more sign. */
const pages = [0, 1, 25, 26, 27, 701, 702, 703, 18_279].map((page) => ({
  page,
  places: [0, 9, 10, 35, 36, 1_295, 1_296],
}));

test('a part of the index comes back as it was sent', () => {
  const words: IndexWord[] = [
    [{ word: 'eau', pages }],
    [
      { word: 'ecole', pages: [] },
      { word: 'école', pages: pages.slice(3) },
    ],
    [{ word: '数字', pages: [{ page: 700, places: [4] }] }],
  ];
  const lines = words.map(partLine).join('\n');
  assert.deepEqual(wordsOf(fromCbor(unsigned(partBytes(lines)))), words);
});

const texts = [{ id: 'guide/1', title: 'Один', text: 'Слова و 字' }];
const squeezed = deflateRawSync(JSON.stringify(texts)).toString('base64');

test('a part of the texts comes back as it was sent', async () => {
  assert.deepEqual(await textsOf(squeezed), texts);
});

const here = { has: () => true, insteadOf: () => undefined, away: (path: string) => path };

test('so does one of a folder that is carried, whose archive squeezes it', async () => {
  const set = (value: string): string => `(self.compactLongParts??={})["ru-texts-1"]=${value};\n`;
  const sent: { compactLongParts?: Record<string, unknown> } = {};
  runInNewContext(plainTexts(set(JSON.stringify(squeezed)), here), { self: sent });
  assert.deepEqual(await textsOf(structuredClone(sent.compactLongParts?.['ru-texts-1'])), texts);
  assert.equal(
    plainTexts('(self.compactLong??={}).ru={};', here),
    '(self.compactLong??={}).ru={};',
  );
});

test('a part of the texts that came cut short, damaged or as something else is refused', async () => {
  const other = deflateRawSync('[{"id":"guide/1"}]').toString('base64');
  for (const part of [undefined, 3, '', squeezed.slice(0, 40), '*', other])
    await assert.rejects(textsOf(part), `part: ${part}`);
});
