/** The Compact as plain, frozen values: what every page and edition is made from. */

import type { DraftingFacts } from '../schemas/drafting.ts';
import type { LayerFacts } from '../schemas/layer.ts';
import type {
  DeadlineFacts,
  GoalFacts,
  PrincipleFacts,
  SectionFacts,
} from '../schemas/taxonomy.ts';
import type { Apparatus, Term } from './apparatus.ts';
import type { Emendation } from './emendation.ts';
import type { Goals } from './goal-tag.ts';
import type { Language } from './languages.ts';
import type { Card, Lesson } from './lesson.ts';
import type { Note } from './note.ts';
import type { Segment } from './segments.ts';
import type { UnitId, UnitKind } from './unit-id.ts';

export interface Unit {
  id: UnitId;
  kind: UnitKind;
  /** The paragraph it stands in; for a footnote, the one whose words call it. */
  paragraph: number;
  /** Letter of an item, number of a listed objective or of a footnote. */
  label?: string;
  /** Letters of the principles that it acts on: an editorial judgement. */
  principles: readonly string[];
  /** Goals that its own tag names, as the text gives them. */
  goals?: Goals | undefined;
  /** For a footnote: the unit whose words carry its marker. */
  host?: UnitId;
}

export interface Paragraph {
  number: number;
  /** The smallest heading it stands under. */
  section: string;
  chapter: string;
  objective?: number | undefined;
  related: readonly UnitId[];
  /** Its items or listed objectives, in order. */
  items: readonly UnitId[];
  footnotes: readonly UnitId[];
}

export interface Section extends SectionFacts {
  /** Numbers of the paragraphs under it, sections inside it included. */
  paragraphs: readonly number[];
}

/** The state of a paragraph in a language other than Chinese. */
export interface TranslationState {
  status: 'study' | 'reviewed' | 'official';
  stale: boolean;
  note?: string | undefined;
}

export interface KeptReading {
  unit: string;
  reading: string;
  note: Partial<Record<Language, string>>;
}

/** The parts of the corpus by number and id, so that nobody searches the lists for them. */
export interface CorpusMaps {
  /** By number. */
  paragraph: ReadonlyMap<number, Paragraph>;
  goal: ReadonlyMap<number, GoalFacts>;
  /** The chapter that sets out the objective of this number. */
  objective: ReadonlyMap<number, Section>;
  /** By id. */
  section: ReadonlyMap<string, Section>;
  principle: ReadonlyMap<string, PrincipleFacts>;
  layer: ReadonlyMap<string, LayerFacts>;
  term: ReadonlyMap<string, Term>;
}

export interface Corpus {
  /** Languages that the site is published in, the source language first. */
  languages: readonly Language[];
  paragraphs: readonly Paragraph[];
  units: ReadonlyMap<UnitId, Unit>;
  /** The words of each unit, per language; a unit without a translation is absent there. */
  words: Readonly<Record<Language, ReadonlyMap<UnitId, readonly Segment[]>>>;
  translations: Readonly<Record<Language, ReadonlyMap<number, TranslationState>>>;
  sections: readonly Section[];
  principles: readonly PrincipleFacts[];
  goals: readonly GoalFacts[];
  deadlines: readonly DeadlineFacts[];
  /** How the text came about, in the order of time. */
  drafting: readonly DraftingFacts[];
  /** Layers of notes, in the order of the switch. */
  layers: readonly LayerFacts[];
  /** Ids of those that were handed in as files: pages without notes of them bear nothing of them. */
  handed: ReadonlySet<string>;
  /** Notes per language, in the order of the text. */
  notes: Readonly<Record<Language, readonly Note[]>>;
  /** Per language, by the section that they are on. */
  lessons: Readonly<Record<Language, ReadonlyMap<string, Lesson>>>;
  cards: Readonly<Record<Language, ReadonlyMap<string, readonly Card[]>>>;
  apparatus: Apparatus;
  emendations: readonly Emendation[];
  kept: readonly KeptReading[];
  /** The same values by number and id. */
  by: CorpusMaps;
  /** Lines before the first paragraph of the received text, the foreign ones left out. */
  head: readonly string[];
}

/** Chapters in the order of the text. */
export const chaptersOf = (corpus: Corpus): Section[] =>
  corpus.sections.filter((section) => section.kind === 'chapter');

/** A value that must be there, because the checks of the build have passed. */
export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}
