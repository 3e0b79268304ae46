/** One place says whether words are official: by paragraph, and of several together. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Corpus, Paragraph, TranslationState } from './corpus.ts';
import { perLanguage } from './per-language.ts';
import { standingOf, stateOf } from './standing.ts';

const paragraph = (number: number): Paragraph => ({
  number,
  section: 's',
  chapter: 's',
  related: [],
  items: [],
  footnotes: [],
});

const corpus: Pick<Corpus, 'translations' | 'paragraphs'> = {
  paragraphs: [11, 12, 13].map(paragraph),
  translations: perLanguage(
    (language): ReadonlyMap<number, TranslationState> =>
      language === 'en'
        ? new Map<number, TranslationState>([
            [11, { status: 'official', stale: true }],
            [12, { status: 'reviewed', stale: false }],
            [13, { status: 'reviewed', stale: true }],
          ])
        : new Map(),
  ),
};

test('the state of a paragraph; official text does not grow old', () => {
  assert.equal(stateOf(corpus, 'zh', 11), 'source');
  assert.deepEqual(
    [11, 12, 13, 14].map((number) => stateOf(corpus, 'en', number)),
    ['official', 'reviewed', 'stale', 'missing'],
  );
});

test('several are official when all are, and mixed when some are', () => {
  assert.equal(standingOf(corpus, 'en', [11]), 'official');
  assert.equal(standingOf(corpus, 'en', [12, 13]), 'study');
  assert.equal(standingOf(corpus, 'en', [11, 12]), 'mixed');
  assert.equal(standingOf(corpus, 'en'), 'mixed');
  assert.equal(standingOf(corpus, 'fr'), 'study');
  assert.equal(standingOf(corpus, 'zh'), 'source');
});
