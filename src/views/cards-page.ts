/** The self-check cards of a section: questions, and the words of the Compact that answer them. */

import { count, fill } from '../i18n/strings.ts';
import { cardsUrl, lessonUrl } from '../places/paths.ts';
import { type Elsewhere, inOthers } from './elsewhere.ts';
import type { Link } from './frame.ts';
import { placeOf } from './note.ts';
import { type Reading, sectionName, sectionOf } from './reading.ts';
import { type TaughtSection, taughtSection } from './taught-section.ts';

export interface CardView {
  /** Id of its element. */
  anchor: string;
  number: number;
  question: string;
  answers: readonly { quote: string; place: Link }[];
}

export interface CardsPage extends TaughtSection {
  lead: string;
  cards: readonly CardView[];
  elsewhere: Elsewhere;
  lesson: Link;
}

export function cardsPage(reading: Reading, id: string): CardsPage {
  const { corpus, language, strings } = reading;
  const path = cardsUrl(language, id);
  const cards = corpus.cards[language].get(id) ?? [];
  const lead = count(language, strings.cardsLead, cards.length);
  const name = sectionName(reading, sectionOf(reading, id));
  return {
    ...taughtSection(reading, id, {
      path,
      kind: strings.cardsTitle,
      say: cards.length > 0 ? fill(strings.labelled, { label: name }) + lead : undefined,
    }),
    lead,
    cards: cards.map(({ id: card, question, answers }, index) => ({
      anchor: `card-${card}`,
      number: index + 1,
      question,
      answers: answers.map(({ unit, quote }) => ({ quote, place: placeOf(reading, unit) })),
    })),
    elsewhere: inOthers(reading, path, (code) => corpus.cards[code].has(id)),
    lesson: { href: lessonUrl(language, id), text: strings.lessonKind },
  };
}
