/** Where the words stand that answer cards: found once, for the checks and for the corpus. */

import type { Corpus } from './corpus.ts';
import type { CardsInput } from './corpus-input.ts';
import { findQuote } from './quote.ts';
import { plainWords } from './segments.ts';

export type CardAnswer = CardsInput['data']['cards'][number]['answers'][number];

/**
 * `nearest` for words that do not stand in their unit; `now` for the words of an official text that
 * have taken their place.
 */
export interface CardQuote {
  nearest?: string | undefined;
  now?: string | undefined;
}

/** Of a unit that does not exist, or has no words in the language, there is none. */
export type CardQuotes = ReadonlyMap<CardAnswer, CardQuote>;

/** Words that stand in a unit twice say the same there: which of them is meant does not matter. */
export const cardQuotesOf = (cards: readonly CardsInput[], words: Corpus['words']): CardQuotes =>
  new Map(
    cards.flatMap(({ language, data }) =>
      data.cards.flatMap(({ answers }) =>
        answers.flatMap((answer) => {
          const segments = words[language].get(answer.unit);
          if (!segments) return [];
          const quoted = findQuote(plainWords(segments), answer.quote, 1);
          return [[answer, 'at' in quoted ? {} : { nearest: quoted.nearest }] as const];
        }),
      ),
    ),
  );
