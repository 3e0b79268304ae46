/** Lessons and self-check cards as Markdown. */

import { fill } from '../../i18n/strings.ts';
import { inLine } from '../../markdown-words.ts';
import { cardsPage } from '../../views/cards-page.ts';
import { type LessonView, lessonPage } from '../../views/lesson-page.ts';
import type { NotePart } from '../../views/reference-link.ts';
import { headOf, linkList, links, type Pen } from './pen.ts';
import { noteBody } from './words.ts';
import { blocks, heading, list, paragraph, quoted, table } from './write.ts';

/** Words in one line: of a cell, or of an entry of a list. */
const line = (pen: Pen, parts: readonly NotePart[]): string =>
  noteBody(pen, parts).replace(/\s*\n+\s*/gu, ' ');

const said = (pen: Pen, label: string, parts: readonly NotePart[]): string =>
  paragraph(inLine(fill(pen.reading.strings.labelled, { label })) + line(pen, parts));

export function lessonTwin(pen: Pen, section: string): string {
  const { strings } = pen.reading;
  const page = lessonPage(pen.reading, section);
  const { lesson } = page;
  return blocks(
    headOf(pen, { title: lesson?.title ?? page.section.text, path: page.frame.path }),
    lesson && paragraph(inLine(lesson.summary)),
    page.elsewhere.length === 0
      ? ''
      : `${inLine(strings.lessonNone)} ${links(pen, page.elsewhere)}`,
    links(pen, [page.section, ...page.also]),
    lesson && lessonBlocks(pen, lesson),
    linkList(
      pen,
      strings.handoutUnits,
      page.units.map(({ href, text, words }) => ({ href, text: `${text}: ${words}` })),
    ),
  );
}

function lessonBlocks(pen: Pen, lesson: LessonView): string[] {
  const { strings } = pen.reading;
  const { roleplay } = lesson;
  const listed = (all: readonly (readonly NotePart[])[]): string =>
    list(all.map((one) => line(pen, one)));
  const known = roleplay.known.map((one) =>
    typeof one === 'string' ? inLine(one) : pen.link(one),
  );
  return [
    said(pen, strings.lessonNeeds, lesson.needs),
    heading(2, inLine(strings.lessonAims)),
    listed(lesson.aims),
    ...lesson.plans.flatMap(({ title, steps }) => [
      heading(2, inLine(title)),
      table(
        [strings.lessonMinutes, strings.lessonStep].map(inLine),
        steps.map(({ minutes, what }) => [String(minutes), line(pen, what)]),
      ),
    ]),
    heading(2, inLine(strings.lessonTasks)),
    ...lesson.tasks.flatMap((one) => [
      heading(
        3,
        inLine([one.title, one.who, ...(one.onlyHere ? [strings.lessonOnlyHere] : [])].join(' · ')),
      ),
      noteBody(pen, one.task),
      said(pen, strings.lessonPhones, one.phones),
      said(pen, strings.lessonPaper, one.paper),
    ]),
    heading(2, inLine(fill(strings.labelled, { label: strings.lessonRoles }) + roleplay.title)),
    noteBody(pen, roleplay.scene),
    paragraph(known.join('')),
    table(
      [strings.lessonPart, strings.lessonCard].map(inLine),
      roleplay.parts.map(({ who, card }) => [inLine(who), line(pen, card)]),
    ),
    noteBody(pen, roleplay.end),
    heading(2, inLine(strings.lessonAnswer)),
    listed(lesson.answer),
    heading(2, inLine(strings.lessonReading)),
    listed(lesson.reading),
  ];
}

export function cardsTwin(pen: Pen, section: string): string {
  const { strings } = pen.reading;
  const page = cardsPage(pen.reading, section);
  return blocks(
    headOf(pen, {
      title: `${page.section.text} · ${strings.cardsTitle}`,
      path: page.frame.path,
    }),
    page.cards.length === 0 ? '' : paragraph(inLine(page.lead)),
    page.elsewhere.length === 0 ? '' : `${inLine(strings.cardsNone)} ${links(pen, page.elsewhere)}`,
    links(pen, [page.section, page.lesson]),
    page.cards.flatMap(({ number, question, answers }) => [
      heading(2, inLine(`${number} ${question}`)),
      ...answers.map(({ quote, place }) => quoted([paragraph(inLine(quote)), pen.link(place)])),
    ]),
  );
}
