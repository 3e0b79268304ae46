/** What the search of one language knows: the words of every unit, and what readers call things. */

import type { Language } from '../../model/languages.ts';

export interface PackUnit {
  id: string;
  /** The plain words, without note markers. */
  text: string;
  /** Paragraph that it stands in, where its id does not tell it: of a footnote. */
  paragraph?: number;
  /** Letter of an item, number of a listed objective or footnote. */
  label?: string;
  /** Place of its section in `sections`. */
  section: number;
  /** Letters of its principles, one after the other. */
  principles: string;
  /** Goals of its tag; 0 for all goals. */
  goals: readonly number[];
  /** Readings of the received text and what is printed in their place. */
  received?: readonly (readonly [received: string, printed: string])[];
}

/**
 * Number of the paragraph that a unit stands in. Every byte is awaited before the first result: the
 * id tells it, and its first digits are read without the model's grammar of ids.
 */
export const paragraphWith = ({ id, paragraph }: Pick<PackUnit, 'id' | 'paragraph'>): number =>
  paragraph ?? Number.parseInt(id, 10);

export interface PackSection {
  id: string;
  chapter: string;
  objective?: number;
}

/** A term or a row of the synonyms: what it may be called, and the units that speak of it. */
export interface Concept {
  id: string;
  /** What the language of the pack calls it, for the reader to see; the first is the usual form. */
  words: readonly string[];
  /** Finds its inflected forms in the pack's words; flags i and u. */
  match?: string;
  /** All its names, per language. The names in `own` count as the text's own words. */
  names: Readonly<Partial<Record<Language, readonly string[]>>>;
  units: readonly string[];
}

export interface SearchPack {
  language: Language;
  units: readonly PackUnit[];
  sections: readonly PackSection[];
  concepts: readonly Concept[];
}
