/** Quotes are placed where they stand, in any writing, or not at all. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeQuote, type PlacingOptions, placeQuote, type TextQuote } from './anchor.ts';
import { foldText } from './folded-text.ts';

const place = (text: string, quote: TextQuote, options?: PlacingOptions) => {
  const placing = placeQuote(foldText(text), quote, options);
  return placing.state === 'placed'
    ? `${placing.how}: ${text.slice(placing.start, placing.end)}`
    : placing.state;
};

/** A quote of words that stand in the text once, with its context. */
function quoteOf(text: string, words: string): Required<TextQuote> {
  const start = text.indexOf(words);
  return describeQuote(foldText(text), { start, end: start + words.length });
}

const stemsOf = (word: string): string[] => [word.replace(/(?:ies|y|s|ed|ing)$/u, '')];

describe('words alone', () => {
  test('stand as they were, as whole words before parts of words', () => {
    assert.equal(place('A connection on water', { exact: 'on' }), 'exact: on');
    assert.equal(place('on and on', { exact: 'on' }), 'unsure');
    assert.equal(place('no such words', { exact: 'fair' }), 'lost');
  });

  test('stand in other writing: case, quotation marks, dashes, spaces, width, vowel signs', () => {
    assert.equal(place('The  Chair’s draft', { exact: "chair's draft" }), 'written: Chair’s draft');
    assert.equal(
      place('a multi‑stakeholder body', { exact: 'multi-stakeholder' }),
      'written: multi‑stakeholder',
    );
    assert.equal(place('目标（１１）', { exact: '(11)' }), 'written: （１１）');
    assert.equal(place('نُقِرُّ بذلك', { exact: 'نقر' }), 'written: نُقِرُّ');
    assert.equal(place('еще раз', { exact: 'ещё' }), 'written: еще');
  });

  test('stand in other forms, if their stems are known', () => {
    const text = 'We need a technical standard of our own.';
    assert.equal(
      place(text, { exact: 'technical standards' }, { stemsOf }),
      'inflected: technical standard',
    );
    assert.equal(place('Those who are committed', { exact: 'commits' }, { stemsOf }), 'unsure');
  });

  test('may differ a little where they are long, and not where they are short', () => {
    const text = 'They foster resilient digital infrastructure for all who need it.';
    assert.equal(
      place(text, { exact: 'foster the resilient digital infrastructures' }),
      'fuzzy: foster resilient digital infrastructure',
    );
    assert.equal(place('a non-military matter', { exact: 'military matters' }), 'unsure');
    assert.equal(place('the fear of it', { exact: 'fair' }), 'lost');
  });
});

describe('words with their context', () => {
  const text = 'Digital access for all. Safe access for children. Open access for research.';

  test('are told apart from the same words elsewhere', () => {
    const second = describeQuote(foldText(text), { start: 29, end: 35 });
    assert.equal(second.exact, 'access');
    const placing = placeQuote(foldText(`Preamble. ${text}`), second);
    assert.deepEqual(placing.state === 'placed' && [placing.start, placing.end, placing.how], [
      39,
      45,
      'exact',
    ]);
  });

  test('are lost when they are taken out, though the like of them stand elsewhere', () => {
    const quote = quoteOf(text, 'access for children');
    assert.notEqual(
      placeQuote(foldText(text.replace(' Safe access for children.', '')), quote).state,
      'placed',
    );
  });

  test('the position decides between equal copies, if the text is as it was', () => {
    const twice = 'On and on.\n'.repeat(40);
    const position = { start: 110, end: 112 };
    const quote = describeQuote(foldText(twice), position);
    const placing = placeQuote(foldText(twice), quote, { position });
    assert.deepEqual(placing.state === 'placed' && placing.start, 110);
    assert.equal(placeQuote(foldText(`x${twice}`), quote, { position }).state, 'unsure');
  });
});

test('a place never ends within a letter and its signs, nor within a pair of surrogates', () => {
  const text = 'A 𠮷𠮷 family: e\u0301te\u0301 👩‍💻 and نُقِرُّ.';
  for (const words of ['𠮷', 'e\u0301te\u0301', '👩‍💻', 'نُقِرُّ']) {
    const placing = placeQuote(foldText(text), { exact: words });
    if (placing.state === 'placed') assert.equal(text.slice(placing.start, placing.end), words);
  }
  assert.equal(place(text, { exact: 'été' }), 'written: e\u0301te\u0301');
  assert.equal(place(text, { exact: '\ud842' }), 'lost');
});

test('nothing is looked for where nothing is quoted', () => {
  assert.equal(place('words', { exact: '' }), 'lost');
  assert.equal(place('words  of', { exact: '  ' }), 'lost');
  assert.equal(place('', { exact: 'words' }), 'lost');
});
