/** What is read from content/ before it is checked as a whole. */

import type { AskedFacts } from '../schemas/asked.ts';
import type { CardFacts } from '../schemas/cards.ts';
import type { LessonFacts } from '../schemas/lesson.ts';
import type { NoteFacts } from '../schemas/note.ts';
import type { ParagraphFacts } from '../schemas/paragraph.ts';
import type { TranslationFacts } from '../schemas/translation.ts';
import type { EntryText } from './entry-text.ts';
import type { HandedLayer } from './handed-layer.ts';
import type { Language } from './languages.ts';
import type { Lesson } from './lesson.ts';
import type { LineOf, ListInputs } from './lists.ts';
import type { NoteBody } from './note.ts';

export interface EntryInput<Facts> {
  file: string;
  language: Language;
  data: Facts;
  /** Absent when the Markdown could not be read: that is one problem, and its units are none. */
  text?: EntryText | undefined;
  /** Line of a front matter field in the file, where the reader knows it. */
  lineOf: LineOf;
  /**
   * Fields that were refused, and reported: `sdgs`, or `sdgs.11a` for one entry. They hold a
   * stand-in, of which no check is to speak.
   */
  replaced?: ReadonlySet<string> | undefined;
}

/** One note: `<layer>/<language>/<name>.md` in content/notes. */
export interface NoteInput {
  file: string;
  layer: string;
  language: Language;
  name: string;
  /** The language of its words, where that is not `language`. */
  wordsIn?: Language | undefined;
  data: NoteFacts;
  body: NoteBody;
  lineOf: LineOf;
}

/** What readers of a language ask for: `search/<language>.yaml`. */
export interface AskedInput {
  language: Language;
  file: string;
  data: AskedFacts;
  lineOf: LineOf;
}

/** A file of a language on a section: `<kind>/<language>/<section>.yaml`. */
export interface SectionFile {
  file: string;
  language: Language;
  section: string;
  lineOf: LineOf;
}

/** A lesson, its words read, with the fields that links and forbidden marks stand in. */
export interface LessonInput extends SectionFile {
  data: LessonFacts;
  lesson: Lesson;
  links: readonly (Pick<NoteBody['links'][number], 'address' | 'to'> & { path: FieldPath })[];
  stray: readonly { what: string; path: FieldPath }[];
}

type FieldPath = readonly (string | number)[];

export interface CardsInput extends SectionFile {
  data: { cards: readonly CardFacts[] };
}

export interface CorpusInput extends ListInputs {
  /** Languages with interface strings: the ones that are published. */
  languages: readonly Language[];
  paragraphs: readonly EntryInput<ParagraphFacts>[];
  translations: readonly EntryInput<TranslationFacts>[];
  notes: readonly NoteInput[];
  /** Layers that somebody has handed out: `layers-in/<id>.json`. */
  handed?: readonly HandedLayer[] | undefined;
  /** One for each language that has such a file. */
  asked: readonly AskedInput[];
  lessons: readonly LessonInput[];
  cards: readonly CardsInput[];
  /** `lessons/<language>/<section>`, or `cards/…`, where one could not be read, and was reported. */
  refusedLessons?: ReadonlySet<string> | undefined;
  /** `<layer>/<language>` where a note could not be read, and was reported. */
  refusedNotes?: ReadonlySet<string> | undefined;
  /** The text as received, if it could be read, and the path to name in problems. */
  received: { file: string; text?: string | undefined };
  /** Hash of the Chinese words of a paragraph, as translations record it. */
  hash: (words: string) => string;
}

/** Whether a field, or one entry of it, holds a stand-in. */
export const isReplaced = (
  { replaced }: { replaced?: ReadonlySet<string> | undefined },
  field: string,
  entry?: string,
): boolean => replaced !== undefined && (replaced.has(field) || replaced.has(`${field}.${entry}`));
