/** The page for teachers: every lesson with its length, what happens and what is needed. */

import { count, fill } from '../i18n/strings.ts';
import type { Note } from '../model/note.ts';
import { downloadsUrl, handoutUrl, packetUrl, paragraphUrl, teachUrl } from '../places/paths.ts';
import { type Elsewhere, moreNotesIn } from './elsewhere.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { notesOf } from './note.ts';
import { colourOf, type Reading, sectionOf } from './reading.ts';
import { lessonLinks } from './taught-section.ts';

export interface Lesson extends Link {
  minutes: number;
  /** Which of the filters by length it passes. */
  length: Length;
  colour: number;
  summary: string;
  activity: string;
  /** How the class is divided, and what has to be at hand. */
  takes: readonly string[];
  /** The lesson of 45 or 90 minutes and the cards on the same section. */
  also: readonly Link[];
}

export const lengths = ['short', 'middle', 'long'] as const;
export type Length = (typeof lengths)[number];

export interface TeachPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  lead: string;
  lessons: readonly Lesson[];
  /** For a single hour: a sentence with links in it. */
  hour: readonly (string | Link)[];
  /** Where a course of one's own is put together, and where all of it is had without a network. */
  packet: Link;
  downloads: Link;
  elsewhere: Elsewhere;
}

/** Commitments are the part that any class can begin with; paragraph 11 is its example. */
const first = { part: 'commitments', paragraph: 11 };

export function teachPage(reading: Reading): TeachPage {
  const { language, strings } = reading;
  const path = teachUrl(language);
  const lessons = lessonsOf(reading);
  return {
    frame: frameView(reading, {
      title: strings.teachTitle,
      path,
      describe: [
        count(language, strings.teachLead, lessons.length),
        lessons.map(({ text }) => text).join(strings.comma),
      ],
    }),
    crumbs: crumbs(reading, { href: path, text: strings.teachTitle, current: true }),
    title: strings.teachTitle,
    lead: count(language, strings.teachLead, lessons.length),
    lessons,
    hour: hourOf(reading, lessons),
    packet: { href: packetUrl(language), text: strings.packetTitle },
    downloads: { href: downloadsUrl(language), text: strings.downloads },
    elsewhere: moreNotesIn(reading, path, (code) =>
      reading.corpus.notes[code].filter((note) => note.lesson !== undefined),
    ),
  };
}

/** All notes that are lessons, in the order of the text. */
export function lessonsOf(reading: Reading): Lesson[] {
  return notesOf(reading).flatMap((note) =>
    note.lesson ? [lesson(reading, note, note.lesson)] : [],
  );
}

function lesson(reading: Reading, note: Note, facts: NonNullable<Note['lesson']>): Lesson {
  const section = sectionOf(reading, note.place);
  return {
    href: handoutUrl(reading.language, note.layer, note.place),
    text: note.title,
    minutes: facts.minutes,
    length: facts.minutes <= 40 ? 'short' : facts.minutes < 60 ? 'middle' : 'long',
    colour: colourOf(sectionOf(reading, section.chapter ?? section.id).objective),
    summary: note.summary ?? '',
    activity: facts.activity,
    also: section.kind === 'section' ? lessonLinks(reading, section.id) : [],
    takes: [facts.groups, ...(facts.needs === undefined ? [] : [facts.needs])],
  };
}

/** The sentence of the language, with its two places as links. */
function hourOf({ language, strings }: Reading, lessons: readonly Lesson[]): (string | Link)[] {
  const taken = lessons.find(({ href }) => href.includes(`-${first.part}.`));
  if (!taken) return [];
  const links: Readonly<Record<string, Link>> = {
    '{lesson}': { href: taken.href, text: taken.text },
    '{paragraph}': {
      href: paragraphUrl(language, first.paragraph),
      text: fill(strings.paragraph, { n: first.paragraph }),
    },
  };
  return strings.teachHourHow.split(/(\{\w+\})/u).map((part) => links[part] ?? part);
}
