/**
 * Answers of cards in units whose text is official. Where the words do not stand in it letter for
 * letter, those that have taken their place are shown; where none has for sure, the whole unit.
 */

import { type CardAnswer, type CardQuotes, cardQuotesOf } from '../model/card-quotes.ts';
import type { Corpus } from '../model/corpus.ts';
import type { CardsInput } from '../model/corpus-input.ts';
import { plainWords } from '../model/segments.ts';
import { foldText } from '../own-notes/folded-text.ts';
import type { Official } from './official.ts';
import { placeIn } from './official-quotes.ts';

/** An answer whose words an official text has not: what is shown, and whether it is all of a unit. */
export interface YieldedAnswer {
  file: string;
  line: number | undefined;
  answer: CardAnswer;
  now: string;
  whole: boolean;
}

export function answersInOfficial(
  cards: readonly CardsInput[],
  words: Corpus['words'],
  isOfficial: Official,
): { answers: CardQuotes; yielded: readonly YieldedAnswer[] } {
  const answers = new Map(cardQuotesOf(cards, words));
  const yielded: YieldedAnswer[] = [];
  for (const { language, data, file, lineOf } of cards) {
    for (const [at, card] of data.cards.entries()) {
      for (const [which, answer] of card.answers.entries()) {
        const segments = words[language].get(answer.unit);
        if (!segments || answers.get(answer)?.nearest === undefined) continue;
        if (!isOfficial(language, answer.unit)) continue;
        const text = plainWords(segments);
        const placing = placeIn(foldText(text), answer.quote, language);
        const whole = placing.state !== 'placed';
        const now = whole ? text : text.slice(placing.start, placing.end);
        answers.set(answer, { now });
        yielded.push({
          file,
          line: lineOf(['cards', at, 'answers', which, 'quote']),
          answer,
          now,
          whole,
        });
      }
    }
  }
  return { answers, yielded };
}
