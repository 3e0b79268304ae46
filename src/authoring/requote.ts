/**
 * Quotes of notes that do not stand in an official text letter for letter, with the words that an
 * editor may put in their place; and the note with other words quoted.
 */

import { parseDocument } from 'yaml';
import type { Yielded } from '../checks/assemble.ts';
import type { NoteInput } from '../model/corpus-input.ts';
import { splitEntry } from '../model/entry.ts';
import type { Language } from '../model/languages.ts';
import { compare } from '../model/problems.ts';

export interface Requote {
  note: NoteInput;
  quote: string;
  /** The words of the unit that come nearest; none where nothing does. */
  words?: string | undefined;
  /** Whether the note was placed on these words, for sure. */
  sure: boolean;
}

/** All of a language, those that are sure first, each by its file. */
export function requotesIn({ again, lost }: Yielded, language: Language): Requote[] {
  const all = [
    ...again.map(({ note, now }) => ({ note, words: now, sure: true })),
    ...lost.map(({ note, nearest }) => ({ note, words: nearest?.words, sure: false })),
  ];
  return all
    .filter(({ note }) => note.language === language)
    .map((one) => ({ ...one, quote: one.note.data.quote ?? '' }))
    .sort((a, b) => Number(b.sure) - Number(a.sure) || compare(a.note.file, b.note.file));
}

/** Three lines: which note, what it quotes, what the unit has. */
export const formatRequote = ({ note, quote, words, sure }: Requote): string =>
  [
    `${note.file}  (${note.data.unit})`,
    `  quotes   ${quote}`,
    `  ${sure ? 'placed  ' : 'nearest '} ${words ?? '-'}`,
  ].join('\n');

/** The source of a note with other words quoted; nothing else of it changes. */
export function withQuote(source: string, words: string): string {
  const entry = splitEntry(source);
  if (!entry) throw new Error('the note has no front matter');
  const facts = parseDocument(entry.frontMatter);
  facts.set('quote', words);
  // Which of several it was, was counted in other words.
  facts.delete('occurrence');
  return `---\n${facts.toString({ lineWidth: 0 })}---\n${entry.body}`;
}
