/** Words of the Compact on their way out: a passage as values, wherever it was read from. */

import type { Language } from '../model/languages.ts';

/** Words, and between them the marks of footnotes. */
export type Run = string | { note: number };

export interface CopiedUnit {
  /** Stands before the words: `(a)`, `11.`; empty where the passage is this unit alone. */
  label: string;
  /** Belongs to a list under the unit before it. */
  isItem: boolean;
  runs: readonly Run[];
}

export interface Passage {
  language: Language;
  units: readonly CopiedUnit[];
  /** The footnotes that its words call, in order. */
  footnotes: readonly { number: number; runs: readonly Run[] }[];
  /** How it is cited, a line a citation; and where it is. */
  reference: string;
  link: string;
}

/** The words alone. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : '')).join('');
