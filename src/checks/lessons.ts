/** Lessons: their minutes add up, their links lead somewhere, all languages have the same lesson. */

import type { CorpusInput, LessonInput } from '../model/corpus-input.ts';
import { type Language, sourceLanguage } from '../model/languages.ts';
import { lessonLengths } from '../model/lesson.ts';
import type { Problem } from '../model/problems.ts';
import type { Reference } from '../model/reference.ts';
import { problemAt } from './problem-at.ts';
import { unknownSection } from './section-file.ts';

/** `exists` tells of a reference whether it leads somewhere. */
export function checkLessons(
  input: CorpusInput,
  exists: (to: Reference, language: Language) => boolean,
): Problem[] {
  return input.lessons.flatMap((lesson) => [
    ...unknownSection(lesson, input),
    ...minutes(lesson),
    ...words(lesson, exists),
    ...own(lesson),
    ...differs(lesson, input.lessons),
  ]);
}

function* minutes(lesson: LessonInput): Generator<Problem> {
  for (const length of lessonLengths) {
    const sum = lesson.data.plan[length].reduce((all, step) => all + step.minutes, 0);
    if (sum === length) continue;
    yield problemAt(
      lesson,
      ['plan', String(length)],
      'lesson-minutes',
      `The steps of the plan for ${length} minutes take ${sum} minutes together.`,
      'Lengthen or shorten a step; the same minutes stand in every language.',
    );
  }
}

function* words(
  lesson: LessonInput,
  exists: (to: Reference, language: Language) => boolean,
): Generator<Problem> {
  for (const { address, to, path } of lesson.links) {
    if (to && exists(to, lesson.language)) continue;
    yield problemAt(
      lesson,
      path,
      'lesson-link',
      `The link ${address} leads nowhere in this edition.`,
      'Link to unit:, section:, objective:, principle:, goal:, term:, body:, instrument: or note: with an id that exists.',
    );
  }
  for (const { what, path } of lesson.stray) {
    yield problemAt(
      lesson,
      path,
      'lesson-markup',
      `Words of a lesson have paragraphs, lists, emphasis and links; this is ${what}.`,
      'Write it in plain words.',
    );
  }
  for (const [at] of lesson.data.reading.entries()) {
    if (lesson.links.some(({ path }) => path[0] === 'reading' && path[1] === at)) continue;
    yield problemAt(
      lesson,
      ['reading', at],
      'lesson-link',
      'A line of further reading has no link.',
      'Link what is to be read: [paragraph 11](unit:11).',
    );
  }
}

function* own(lesson: LessonInput): Generator<Problem> {
  const only = lesson.data.tasks.filter(({ onlyHere }) => onlyHere).length;
  if (only === 1) return;
  yield problemAt(
    lesson,
    ['tasks'],
    'lesson-only-here',
    `${only} tasks are marked onlyHere; one was expected, which no other section makes possible.`,
    'Mark the one task that rests on the words of this section alone.',
  );
}

/** What a lesson has in every language, each with its path. */
const shape = ({
  data,
  links,
}: LessonInput): readonly (readonly [field: string, what: string])[] => [
  ['aims', String(data.aims.length)],
  ...lessonLengths.map(
    (length) =>
      [`plan.${length}`, data.plan[length].map((step) => step.minutes).join(' + ')] as const,
  ),
  ['tasks', data.tasks.map((one) => (one.onlyHere ? `${one.for}, onlyHere` : one.for)).join('; ')],
  ['roleplay.parts', String(data.roleplay.parts.length)],
  ['answer', String(data.answer.length)],
  [
    'reading',
    links
      .filter(({ path }) => path[0] === 'reading')
      .map(({ address }) => address)
      .join(' '),
  ],
];

function* differs(lesson: LessonInput, all: readonly LessonInput[]): Generator<Problem> {
  if (lesson.language === sourceLanguage) return;
  const source = all.find(
    (one) => one.language === sourceLanguage && one.section === lesson.section,
  );
  if (!source) return;
  const due = new Map(shape(source));
  for (const [field, what] of shape(lesson)) {
    if (due.get(field) === what) continue;
    yield problemAt(
      lesson,
      field.split('.'),
      'lesson-differs',
      `${field}: ${what}; the Chinese lesson has ${due.get(field)}.`,
      'It is one lesson in every language: make them agree.',
    );
  }
}
