/** Where the words stand that notes quote: found once, for the checks and for the corpus. */

import type { Corpus } from './corpus.ts';
import type { NoteInput } from './corpus-input.ts';
import { findQuote, type Quoted } from './quote.ts';
import { plainWords } from './segments.ts';

/** Notes on the whole of a unit, or on one without words in their language, have none. */
export type Quotes = ReadonlyMap<NoteInput, Quoted>;

export const quotesOf = (notes: readonly NoteInput[], words: Corpus['words']): Quotes =>
  new Map(
    notes.flatMap((note) => {
      const { unit, quote, occurrence } = note.data;
      const segments = words[note.language].get(unit);
      if (quote === undefined || !segments) return [];
      return [[note, findQuote(plainWords(segments), quote, occurrence)] as const];
    }),
  );
