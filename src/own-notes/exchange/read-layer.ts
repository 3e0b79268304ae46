/** A layer that this site has handed out as a file, read as it stands; for the content of a site. */

import type { NoteSet } from '../note.ts';
import { withoutMark } from './file-text.ts';
import { type GivenNote, givenNote } from './given-note.ts';
import { notesInside } from './html.ts';
import { givenFile } from './read-annotations.ts';

export interface LayerFile {
  set: Omit<NoteSet, 'notes'>;
  notes: readonly (GivenNote | undefined)[];
  /** Written by a later version of this site. */
  newer: boolean;
}

/** The page or the JSON of a layer; undefined where it is neither, or of another program. */
export function readLayer(text: string): LayerFile | undefined {
  try {
    const json: unknown = JSON.parse(notesInside(text) ?? withoutMark(text));
    const { set, items, newer } = givenFile(json);
    return set && { set, notes: items.map(givenNote), newer };
  } catch {
    return undefined;
  }
}
