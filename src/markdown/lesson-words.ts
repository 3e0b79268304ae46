/** Reads the words of a lesson, each with its links, as the words of a note are read. */

import type { LessonInput } from '../model/corpus-input.ts';
import type { Lesson, LessonLength, Words } from '../model/lesson.ts';
import { readNoteBody } from './note-body.ts';

type LessonWords = Pick<LessonInput, 'lesson' | 'links' | 'stray'>;

/** Nothing throws; `joined` as for notes: in Chinese a line end is nothing. */
export function readLessonWords(facts: LessonInput['data'], joined: boolean): LessonWords {
  const links: LessonWords['links'][number][] = [];
  const stray: LessonWords['stray'][number][] = [];
  const read = (text: string, ...path: readonly (string | number)[]): Words => {
    const body = readNoteBody(text, 1, joined);
    links.push(...body.links.map(({ address, to }) => ({ address, to, path })));
    stray.push(...body.stray.map(({ what }) => ({ what, path })));
    return body.nodes;
  };
  const all = (texts: readonly string[], field: string): Words[] =>
    texts.map((text, at) => read(text, field, at));
  const steps = (length: LessonLength) =>
    facts.plan[length].map(({ minutes, what }, at) => ({
      minutes,
      what: read(what, 'plan', String(length), at, 'what'),
    }));
  const { roleplay } = facts;
  const lesson: Lesson = {
    title: facts.title,
    summary: facts.summary,
    needs: read(facts.needs, 'needs'),
    aims: all(facts.aims, 'aims'),
    plan: { 45: steps(45), 90: steps(90) },
    tasks: facts.tasks.map((one, at) => ({
      title: one.title,
      for: one.for,
      onlyHere: one.onlyHere,
      task: read(one.task, 'tasks', at, 'task'),
      phones: read(one.phones, 'tasks', at, 'phones'),
      paper: read(one.paper, 'tasks', at, 'paper'),
    })),
    roleplay: {
      title: roleplay.title,
      scene: read(roleplay.scene, 'roleplay', 'scene'),
      parts: roleplay.parts.map(({ who, card }, at) => ({
        who,
        card: read(card, 'roleplay', 'parts', at, 'card'),
      })),
      end: read(roleplay.end, 'roleplay', 'end'),
    },
    answer: all(facts.answer, 'answer'),
    reading: all(facts.reading, 'reading'),
  };
  return { lesson, links, stray };
}
