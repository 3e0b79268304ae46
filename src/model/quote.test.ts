import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findQuote } from './quote.ts';

const words = '让所有人受益，并让公司受益';

describe('finding quoted words', () => {
  test('words that stand once', () => {
    assert.deepEqual(findQuote(words, '所有人'), { at: { start: 1, end: 4 } });
  });

  test('words that stand twice need an occurrence', () => {
    assert.deepEqual(findQuote(words, '受益'), { found: 2, nearest: words });
    assert.deepEqual(findQuote(words, '受益', 2), { at: { start: 11, end: 13 } });
    assert.equal('found' in findQuote(words, '受益', 3), true);
  });

  test('occurrences may overlap', () => {
    assert.deepEqual(findQuote('aaa', 'aa', 2), { at: { start: 1, end: 3 } });
  });

  test('a quote that does not stand there comes back with the nearest words', () => {
    const found = findQuote(
      'We commit to bridge all digital divides by 2030',
      'the digital divide',
    );
    assert.ok('nearest' in found && found.nearest.includes('digital divides'));
    assert.equal(found.found, 0);
  });

  test('nothing in common: the first words', () => {
    const found = findQuote(words, 'xyz');
    assert.ok('nearest' in found && words.startsWith(found.nearest));
  });
});
