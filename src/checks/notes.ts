/** The rules on notes, each in a file of its own, over every note. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Language } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import type { Quotes } from '../model/quotes-of.ts';
import { parseUnitId, type UnitId } from '../model/unit-id.ts';
import { checkCoverage } from './coverage.ts';
import { checkNoteAnchors } from './note-anchors.ts';
import { checkNoteLayer } from './note-layer.ts';
import { checkNoteLinks, targets } from './note-links.ts';
import { noteOrigins } from './note-origin.ts';
import { checkNotePlace } from './note-place.ts';
import { checkNoteQuote } from './note-quote.ts';
import { checkNoteWords } from './note-words.ts';

/**
 * `spoiled` are the files that have a problem already: of words that are wrong themselves nothing
 * is said twice.
 */
export function checkNotes(
  input: CorpusInput,
  quotes: Quotes,
  { known, spoiled }: { known: ReadonlySet<UnitId>; spoiled: ReadonlySet<string> },
): Problem[] {
  const exists = targets(input, known);
  const wordsFile = wordsFiles(input);
  const checkOrigin = noteOrigins(input);
  return [
    ...input.notes.flatMap((note) => [
      ...checkNoteLayer(input, note),
      ...checkNotePlace(input, note, known),
      ...(spoiled.has(wordsFile(note.language, note.data.unit))
        ? []
        : checkNoteQuote(note, quotes.get(note))),
      ...checkNoteLinks(note, exists),
      ...checkNoteWords(note),
      ...checkOrigin(note),
    ]),
    ...checkNoteAnchors(input),
    ...checkCoverage(input, spoiled),
  ];
}

/** Of a unit, the file that holds its words in a language; empty where there is none. */
export function wordsFiles({
  paragraphs,
  translations,
}: CorpusInput): (language: Language, unit: string) => string {
  const key = (language: Language, number: number | undefined): string => `${language} ${number}`;
  const files = new Map(
    [...paragraphs, ...translations].map(({ language, data, file }) => [
      key(language, data.number),
      file,
    ]),
  );
  return (language, unit) => files.get(key(language, parseUnitId(unit)?.number)) ?? '';
}
