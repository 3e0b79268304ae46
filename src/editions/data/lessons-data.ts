/** Lessons and self-check cards as data, in the order of the sections. */

import type { Language } from '../../model/languages.ts';
import { type Lesson, lessonLengths, type Words } from '../../model/lesson.ts';
import { noteText } from '../../model/note.ts';
import { at } from '../../places/pages.ts';
import { cardsUrl, lessonUrl } from '../../places/paths.ts';
import type { CardData, LessonData } from '../../schemas/data-lessons.ts';
import { addressOf } from '../about.ts';
import type { Material } from '../material.ts';

const plain = (words: Words): string => noteText(words).trim();

export const lessonsDataOf = (material: Material, language: Language): LessonData[] =>
  material.corpus.sections.flatMap(({ id }) => {
    const lesson = material.corpus.lessons[language].get(id);
    if (!lesson) return [];
    return [
      { section: id, ...wordsOf(lesson), page: addressOf(material, lessonUrl(language, id)) },
    ];
  });

const wordsOf = (lesson: Lesson): Omit<LessonData, 'section' | 'page'> => ({
  title: lesson.title,
  summary: lesson.summary,
  needs: plain(lesson.needs),
  aims: lesson.aims.map(plain),
  plans: lessonLengths.map((length) => ({
    minutes: length,
    steps: lesson.plan[length].map(({ minutes, what }) => ({ minutes, what: plain(what) })),
  })),
  tasks: lesson.tasks.map((one) => ({
    title: one.title,
    for: one.for,
    onlyHere: one.onlyHere,
    task: plain(one.task),
    phones: plain(one.phones),
    paper: plain(one.paper),
  })),
  roleplay: {
    title: lesson.roleplay.title,
    scene: plain(lesson.roleplay.scene),
    parts: lesson.roleplay.parts.map(({ who, card }) => ({ who, card: plain(card) })),
    end: plain(lesson.roleplay.end),
  },
  answer: lesson.answer.map(plain),
  reading: lesson.reading.map(plain),
});

export const cardsDataOf = (material: Material, language: Language): CardData[] =>
  material.corpus.sections.flatMap(({ id: section }) =>
    (material.corpus.cards[language].get(section) ?? []).map(({ id, question, answers }) => ({
      id,
      section,
      question,
      answers: answers.map(({ unit, quote }) => ({ unit, quote })),
      page: addressOf(material, at(cardsUrl(language, section), `card-${id}`)),
    })),
  );
