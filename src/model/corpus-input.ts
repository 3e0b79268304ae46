/** What is read from content/ before it is checked as a whole. */

import type {
  ActorFacts,
  CommitmentFacts,
  DefinitionFacts,
  NamedFacts,
  PointerFacts,
  VerbFacts,
} from '../schemas/apparatus.ts';
import type { DraftingFacts } from '../schemas/drafting.ts';
import type { LayerFacts } from '../schemas/layer.ts';
import type { NoteFacts } from '../schemas/note.ts';
import type { ParagraphFacts } from '../schemas/paragraph.ts';
import type { SourceFacts } from '../schemas/source.ts';
import type {
  DeadlineFacts,
  ExceptionFacts,
  GoalFacts,
  PrincipleFacts,
  SectionFacts,
  SynonymFacts,
  TermFacts,
} from '../schemas/taxonomy.ts';
import type { TranslationFacts } from '../schemas/translation.ts';
import type { EntryText } from './entry-text.ts';
import type { Language } from './languages.ts';
import type { NoteBody } from './note.ts';

export type LineOf = (path: readonly (string | number)[]) => number | undefined;

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

export interface ListInput<Facts> {
  file: string;
  data: Facts;
  lineOf: LineOf;
  /** Set when something was refused, and reported, and is therefore left out. */
  partial?: boolean | undefined;
}

/** One note: `<layer>/<language>/<name>.md` in content/notes. */
export interface NoteInput {
  file: string;
  layer: string;
  language: Language;
  name: string;
  data: NoteFacts;
  body: NoteBody;
  lineOf: LineOf;
}

/** What the Compact names and asks for. */
export interface ApparatusInput {
  bodies: ListInput<readonly NamedFacts[]>;
  instruments: ListInput<readonly NamedFacts[]>;
  groups: ListInput<readonly NamedFacts[]>;
  actors: ListInput<readonly ActorFacts[]>;
  verbs: ListInput<readonly VerbFacts[]>;
  commitments: ListInput<readonly CommitmentFacts[]>;
  pointers: ListInput<readonly PointerFacts[]>;
  definitions: ListInput<readonly DefinitionFacts[]>;
}

export interface CorpusInput {
  /** Languages with interface strings: the ones that are published. */
  languages: readonly Language[];
  paragraphs: readonly EntryInput<ParagraphFacts>[];
  translations: readonly EntryInput<TranslationFacts>[];
  sections: ListInput<readonly SectionFacts[]>;
  principles: ListInput<readonly PrincipleFacts[]>;
  goals: ListInput<readonly GoalFacts[]>;
  deadlines: ListInput<readonly DeadlineFacts[]>;
  drafting: ListInput<readonly DraftingFacts[]>;
  terms: ListInput<readonly TermFacts[]>;
  synonyms: ListInput<readonly SynonymFacts[]>;
  exceptions: ListInput<ExceptionFacts>;
  layers: ListInput<readonly LayerFacts[]>;
  notes: readonly NoteInput[];
  /** `<layer>/<language>` where a note could not be read, and was reported. */
  refusedNotes?: ReadonlySet<string> | undefined;
  apparatus: ApparatusInput;
  source: ListInput<SourceFacts>;
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
