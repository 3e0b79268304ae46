/** Lessons and self-check cards as long texts: the lesson, its role play, and each card by its question. */

import { noteWords } from '../../markup/note-markup.ts';
import { plainText } from '../../markup/note-text.ts';
import { cardsUrl, lessonUrl } from '../../places/paths.ts';
import { cardsPage } from '../../views/cards-page.ts';
import { type LessonView, lessonPage } from '../../views/lesson-page.ts';
import { type Reading, titled } from '../../views/reading.ts';
import type { NotePart } from '../../views/reference-link.ts';
import type { LongText } from '../long-texts/long-text.ts';

/** Makes a text of a part of a page. */
export type TextPart = (id: string, heading: string, text: string) => LongText;
/** Makes what makes texts, of a path and the name of its page. */
export type PartsOf = (path: string, page: string) => TextPart;

/** Of the sections that are taught in the language. */
export function taughtTexts(reading: Reading, partsOf: PartsOf): LongText[] {
  const { corpus, language, strings } = reading;
  return corpus.sections.flatMap(({ id }): LongText[] => {
    const lesson = corpus.lessons[language].has(id) ? lessonPage(reading, id).lesson : undefined;
    const { cards } = corpus.cards[language].has(id) ? cardsPage(reading, id) : { cards: [] };
    const onLesson = partsOf(
      lessonUrl(language, id),
      titled(reading, strings.lesson, lesson?.title ?? ''),
    );
    const onCards = partsOf(cardsUrl(language, id), strings.cardsTitle);
    return [
      ...(lesson ? lessonTexts(reading, lesson, onLesson) : []),
      ...cards.map(({ anchor, question, answers }) =>
        onCards(anchor, question, answers.map(({ quote }) => quote).join(' ')),
      ),
    ];
  });
}

type Words = readonly NotePart[];

function lessonTexts(reading: Reading, lesson: LessonView, part: TextPart): LongText[] {
  const { strings } = reading;
  const say = (...all: readonly (Words | string)[]): string =>
    all.map((one) => (typeof one === 'string' ? one : plainText(noteWords(one)))).join(' ');
  const { roleplay } = lesson;
  return [
    part(
      '',
      '',
      say(
        lesson.summary,
        lesson.needs,
        ...lesson.aims,
        ...lesson.plans.flatMap(({ title, steps }) => [title, ...steps.map(({ what }) => what)]),
        ...lesson.tasks.flatMap(({ title, task, phones, paper }) => [title, task, phones, paper]),
        ...lesson.answer,
        ...lesson.reading,
      ),
    ),
    part(
      roleplay.anchor,
      titled(reading, strings.lessonRoles, roleplay.title),
      say(
        roleplay.scene,
        roleplay.known.map((one) => (typeof one === 'string' ? one : one.text)).join(''),
        ...roleplay.parts.flatMap(({ who, card }) => [who, card]),
        roleplay.end,
      ),
    ),
  ];
}
