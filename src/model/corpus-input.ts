/** What is read from content/ before it is checked as a whole. */

import type { ParagraphFacts } from '../schemas/paragraph.ts';
import type { SourceFacts } from '../schemas/source.ts';
import type {
  DeadlineFacts,
  ExceptionFacts,
  GoalFacts,
  PrincipleFacts,
  SectionFacts,
  TermFacts,
} from '../schemas/taxonomy.ts';
import type { TranslationFacts } from '../schemas/translation.ts';
import type { EntryText } from './entry-text.ts';
import type { Language } from './languages.ts';

export type LineOf = (path: readonly (string | number)[]) => number | undefined;

export interface EntryInput<Facts> {
  file: string;
  language: Language;
  data: Facts;
  text: EntryText;
  /** Line of a front matter field in the file, where the reader knows it. */
  lineOf: LineOf;
}

export interface ListInput<Facts> {
  file: string;
  data: Facts;
  lineOf: LineOf;
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
  terms: ListInput<readonly TermFacts[]>;
  exceptions: ListInput<ExceptionFacts>;
  source: ListInput<SourceFacts>;
  /** The text as received, and the path to name in problems. */
  received: { file: string; text: string };
  /** Hash of the Chinese words of a paragraph, as translations record it. */
  hash: (words: string) => string;
}
