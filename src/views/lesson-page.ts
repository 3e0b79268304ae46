/** A lesson on a section, to be held in 45 or 90 minutes, and printed. */

import { fill } from '../i18n/strings.ts';
import { type Lesson, type LessonTask, lessonLengths, type Words } from '../model/lesson.ts';
import { noteAnchor } from '../model/note.ts';
import { cardsUrl, layerUrl, lessonUrl, paragraphUrl } from '../places/paths.ts';
import { type Elsewhere, inOthers } from './elsewhere.ts';
import type { Link } from './frame.ts';
import { placeOf } from './note.ts';
import { opening, type Reading, sectionOf } from './reading.ts';
import { type NotePart, noteParts } from './reference-link.ts';
import { type TaughtSection, taughtSection } from './taught-section.ts';
import { handoutsOf } from './unit-notes.ts';

type Parts = readonly NotePart[];

export interface LessonView {
  title: string;
  summary: string;
  needs: Parts;
  aims: readonly Parts[];
  plans: readonly { title: string; steps: readonly { minutes: number; what: Parts }[] }[];
  tasks: readonly {
    title: string;
    /** Who works together. */
    who: string;
    onlyHere: boolean;
    task: Parts;
    phones: Parts;
    paper: Parts;
  }[];
  roleplay: {
    /** Id of its heading. */
    anchor: string;
    title: string;
    /** What is known of endorsement, with its links. */
    known: readonly (string | Link)[];
    scene: Parts;
    parts: readonly { who: string; card: Parts }[];
    end: Parts;
  };
  answer: readonly Parts[];
  reading: readonly Parts[];
}

export interface LessonPage extends TaughtSection {
  /** None where it is not written in this language. */
  lesson?: LessonView | undefined;
  elsewhere: Elsewhere;
  /** The cards of the section, and its sheets to be printed. */
  also: readonly Link[];
  units: readonly (Link & { words: string })[];
}

/** The note that tells how endorsement was opened: what the role plays rest on. */
const endorsement = { paragraph: 66, layer: 'follow-up', note: 'follow-up/066-endorsement-opens' };

export function lessonPage(reading: Reading, id: string): LessonPage {
  const { corpus, language, strings } = reading;
  const section = sectionOf(reading, id);
  const path = lessonUrl(language, id);
  const found = corpus.lessons[language].get(id);
  return {
    ...taughtSection(reading, id, { path, kind: strings.lessonKind, say: found?.summary }),
    lesson: found && lessonView(reading, found),
    elsewhere: inOthers(reading, path, (code) => corpus.lessons[code].has(id)),
    also: [
      { href: cardsUrl(language, id), text: strings.cardsTitle },
      ...handoutsOf(reading, id).map(({ href, text }) => ({
        href,
        text: fill(strings.labelled, { label: strings.handout }) + text,
      })),
    ],
    units: section.paragraphs.map((number) => ({
      ...placeOf(reading, String(number)),
      words: opening(reading, String(number), 40),
    })),
  };
}

function lessonView(reading: Reading, lesson: Lesson): LessonView {
  const { strings } = reading;
  const parts = (words: Words): Parts => noteParts(reading, words);
  const { roleplay } = lesson;
  const who: Readonly<Record<LessonTask['for'], string>> = {
    pairs: strings.lessonPairs,
    groups: strings.lessonGroups,
    class: strings.lessonClass,
  };
  return {
    title: lesson.title,
    summary: lesson.summary,
    needs: parts(lesson.needs),
    aims: lesson.aims.map(parts),
    plans: lessonLengths.map((length) => ({
      title: fill(strings.lessonPlan, { n: length }),
      steps: lesson.plan[length].map(({ minutes, what }) => ({ minutes, what: parts(what) })),
    })),
    tasks: lesson.tasks.map((one) => ({
      title: one.title,
      who: who[one.for],
      onlyHere: one.onlyHere,
      task: parts(one.task),
      phones: parts(one.phones),
      paper: parts(one.paper),
    })),
    roleplay: {
      anchor: 'roles',
      title: roleplay.title,
      known: known(reading),
      scene: parts(roleplay.scene),
      parts: roleplay.parts.map(({ who: player, card }) => ({ who: player, card: parts(card) })),
      end: parts(roleplay.end),
    },
    answer: lesson.answer.map(parts),
    reading: lesson.reading.map(parts),
  };
}

function known({ language, strings }: Reading): (string | Link)[] {
  const { paragraph, layer, note } = endorsement;
  const links: Readonly<Record<string, Link>> = {
    '{paragraph}': {
      href: paragraphUrl(language, paragraph),
      text: fill(strings.paragraph, { n: paragraph }),
    },
    '{note}': {
      href: layerUrl(language, layer, noteAnchor(note)),
      text: strings.lessonEndorseNote,
    },
  };
  return strings.lessonEndorse.split(/(\{\w+\})/u).map((part) => links[part] ?? part);
}
