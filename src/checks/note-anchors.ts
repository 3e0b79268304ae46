/** No two notes have the same place in links. */

import type { CorpusInput } from '../model/corpus-input.ts';
import { noteAnchor } from '../model/note.ts';
import type { Problem } from '../model/problems.ts';
import { noteProblem } from './note-problem.ts';

export function checkNoteAnchors({ notes }: CorpusInput): Problem[] {
  const seen = new Map<string, string>();
  return notes.flatMap((note) => {
    const anchor = `${note.language} ${noteAnchor(`${note.layer}/${note.name}`)}`;
    const other = seen.get(anchor);
    seen.set(anchor, note.file);
    if (other === undefined) return [];
    return [
      noteProblem(note, undefined, {
        code: 'id-twice',
        message: `The note has the same place in links as ${other}.`,
        remedy: 'Rename one of the two files.',
      }),
    ];
  });
}
