/** Lessons and self-check cards as Markdown: the answers of cards stand under their questions. */

import { fill } from '../../i18n/strings.ts';
import { cardsPage } from '../../views/cards-page.ts';
import { type LessonView, lessonPage } from '../../views/lesson-page.ts';
import { headOf, links, ownTitle, type Pen } from './pen.ts';
import { noteBody } from './words.ts';
import { blocks, escaped, heading, list, paragraph, quoted, table } from './write.ts';

export function lessonTwin(pen: Pen, section: string): string {
  const { strings } = pen.reading;
  const { lesson, frame, elsewhere, also, units } = lessonPage(pen.reading, section);
  return blocks(
    headOf(pen, { title: lesson?.title ?? ownTitle(pen, frame), path: frame.path }),
    lesson && paragraph(escaped(lesson.summary)),
    elsewhere.length === 0 ? '' : `${escaped(strings.lessonNone)} ${links(pen, elsewhere)}`,
    links(pen, also),
    lesson && lessonBlocks(pen, lesson),
    heading(2, escaped(strings.handoutUnits)),
    list(units.map((unit) => `${pen.link(unit)} ${escaped(unit.words)}`)),
  );
}

function lessonBlocks(pen: Pen, lesson: LessonView): string[] {
  const { strings } = pen.reading;
  const words = (parts: LessonView['needs']): string => noteBody(pen, parts);
  const label = (text: string): string => escaped(fill(strings.labelled, { label: text }));
  const { roleplay } = lesson;
  return [
    label(strings.lessonNeeds) + words(lesson.needs),
    heading(2, escaped(strings.lessonAims)),
    list(lesson.aims.map(words)),
    ...lesson.plans.flatMap(({ title, steps }) => [
      heading(2, escaped(title)),
      table(
        [strings.lessonMinutes, strings.lessonStep].map(escaped),
        steps.map(({ minutes, what }) => [String(minutes), words(what)]),
      ),
    ]),
    heading(2, escaped(strings.lessonTasks)),
    ...lesson.tasks.flatMap((one) => [
      heading(3, escaped(one.title)),
      escaped([one.who, ...(one.onlyHere ? [strings.lessonOnlyHere] : [])].join(' · ')),
      words(one.task),
      label(strings.lessonPhones) + words(one.phones),
      label(strings.lessonPaper) + words(one.paper),
    ]),
    heading(2, label(strings.lessonRoles) + escaped(roleplay.title)),
    words(roleplay.scene),
    roleplay.known.map((one) => (typeof one === 'string' ? escaped(one) : pen.link(one))).join(''),
    table(
      [strings.lessonPart, strings.lessonCard].map(escaped),
      roleplay.parts.map(({ who, card }) => [escaped(who), words(card)]),
    ),
    words(roleplay.end),
    heading(2, escaped(strings.lessonAnswer)),
    list(lesson.answer.map(words)),
    heading(2, escaped(strings.lessonReading)),
    list(lesson.reading.map(words)),
  ];
}

export function cardsTwin(pen: Pen, section: string): string {
  const { strings } = pen.reading;
  const { frame, lead, cards, elsewhere, lesson } = cardsPage(pen.reading, section);
  return blocks(
    headOf(pen, { title: ownTitle(pen, frame), path: frame.path }),
    cards.length === 0 ? '' : paragraph(escaped(lead)),
    elsewhere.length === 0 ? '' : `${escaped(strings.cardsNone)} ${links(pen, elsewhere)}`,
    pen.link(lesson),
    cards.flatMap(({ number, question, answers }) => [
      heading(2, escaped(`${number}. ${question}`)),
      ...answers.flatMap(({ quote, place }) => [
        quoted([paragraph(escaped(quote))]),
        pen.link(place),
      ]),
    ]),
  );
}
