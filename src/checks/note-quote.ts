/** The words that a note quotes stand in its unit, and once, or it says which. */

import type { NoteInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import type { Quoted } from '../model/quote.ts';
import { noteProblem } from './note-problem.ts';

export function checkNoteQuote(note: NoteInput, quoted: Quoted | undefined): Problem[] {
  const { quote, occurrence, unit } = note.data;
  if (!quoted || 'at' in quoted) return [];
  const { found, nearest } = quoted;
  const about = { language: note.language, unit };
  if (found === 0) {
    return [
      noteProblem(note, 'quote', {
        code: 'quote-missing',
        message: `“${quote}” does not occur in ${unit} (${note.language}). The nearest words are “${nearest}”.`,
        remedy: 'Copy the words from the unit, letter for letter, or leave the quote out.',
        about,
      }),
    ];
  }
  return [
    noteProblem(note, occurrence === undefined ? 'quote' : 'occurrence', {
      code: 'quote-ambiguous',
      message: `“${quote}” occurs ${found} times in ${unit} (${note.language}); ${occurrence === undefined ? 'an occurrence was expected' : `there is no occurrence ${occurrence}`}.`,
      remedy: 'Quote more words, or say which one: occurrence: 1, 2, ….',
      about,
    }),
  ];
}
