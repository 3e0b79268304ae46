/** A lesson on a section and its self-check cards, as pages show them. */

import type { LessonFacts } from '../schemas/lesson.ts';
import type { NoteNode } from './note.ts';
import type { UnitId } from './unit-id.ts';

/** The lengths that a lesson is planned for, in minutes. */
export const lessonLengths = [45, 90] as const;
export type LessonLength = (typeof lessonLengths)[number];

/** Words with their links. */
export type Words = readonly NoteNode[];

export interface LessonTask {
  title: string;
  for: LessonFacts['tasks'][number]['for'];
  /** Whether the words of this section alone make it possible. */
  onlyHere: boolean;
  task: Words;
  phones: Words;
  paper: Words;
}

export interface Lesson {
  title: string;
  summary: string;
  needs: Words;
  aims: readonly Words[];
  plan: Readonly<Record<LessonLength, readonly { minutes: number; what: Words }[]>>;
  tasks: readonly LessonTask[];
  roleplay: {
    title: string;
    scene: Words;
    parts: readonly { who: string; card: Words }[];
    end: Words;
  };
  answer: readonly Words[];
  reading: readonly Words[];
}

export interface Card {
  id: string;
  question: string;
  answers: readonly { unit: UnitId; quote: string }[];
}
