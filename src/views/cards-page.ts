/** The self-check cards of a section: questions, and the words of the Compact that answer them. */

import { count, fill } from '../i18n/strings.ts';
import { cardsUrl, lessonUrl, sectionUrl, teachUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { inOthers } from './lesson-page.ts';
import { placeOf } from './note.ts';
import { colourOf, opening, type Reading, sectionName, sectionOf } from './reading.ts';

export interface CardView {
  /** Id of its element. */
  anchor: string;
  number: number;
  question: string;
  answers: readonly { quote: string; place: Link }[];
}

export interface CardsPage {
  frame: FrameView;
  crumbs: readonly Link[];
  colour: number;
  section: Link;
  lead: string;
  cards: readonly CardView[];
  elsewhere: readonly (Link & { tag: string })[];
  lesson: Link;
}

export function cardsPage(reading: Reading, id: string): CardsPage {
  const { corpus, language, strings } = reading;
  const section = sectionOf(reading, id);
  const name = sectionName(reading, section);
  const path = cardsUrl(language, id);
  const cards = corpus.cards[language].get(id) ?? [];
  const lead = count(language, strings.cardsLead, cards.length);
  return {
    frame: frameView(reading, {
      title: `${name} · ${strings.cardsTitle}`,
      path,
      about: section.paragraphs,
      describe: [
        cards.length > 0
          ? fill(strings.labelled, { label: name }) + lead
          : `${name} · ${strings.cardsTitle}`,
        opening(reading, String(section.paragraphs[0]), 90),
      ],
    }),
    crumbs: crumbs(
      reading,
      { href: teachUrl(language), text: strings.teachTitle },
      { href: path, text: name, current: true },
    ),
    colour: colourOf(sectionOf(reading, section.chapter ?? id).objective),
    section: { href: sectionUrl(language, id), text: name },
    lead,
    cards: cards.map(({ id: card, question, answers }, index) => ({
      anchor: `card-${card}`,
      number: index + 1,
      question,
      answers: answers.map(({ unit, quote }) => ({ quote, place: placeOf(reading, unit) })),
    })),
    elsewhere: inOthers(reading, (code) => corpus.cards[code].has(id), path),
    lesson: { href: lessonUrl(language, id), text: strings.lessonKind },
  };
}
