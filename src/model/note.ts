/** A note: words written beside a unit, tied to exact words of it or to the unit as a whole. */

import type { NoteFacts } from '../schemas/note.ts';
import type { Language } from './languages.ts';
import type { Reference } from './reference.ts';

/** The words of a note as a small tree: all that a note may hold. */
export type NoteNode =
  | { kind: 'text'; text: string }
  | { kind: 'p' | 'ul' | 'ol' | 'li' | 'em'; children: readonly NoteNode[] }
  | { kind: 'link'; to: Reference; children: readonly NoteNode[] };

export interface NoteBody {
  nodes: readonly NoteNode[];
  /** Links in the order of the body, with their line in the file. */
  links: readonly { address: string; to?: Reference | undefined; line: number }[];
  /** Markup that a note may not have. */
  stray: readonly { what: string; line: number }[];
}

/** Offsets in the plain words of the unit, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Note extends Omit<NoteFacts, 'unit' | 'occurrence' | 'sourceHash' | 'speaksOf'> {
  /** Layer and name, the same in every language: `guide/011`. */
  id: string;
  layer: string;
  language: Language;
  /** The language of its words, where that is not that of the page. */
  wordsIn?: Language | undefined;
  /** A unit id, or the id of a section. */
  place: string;
  /** Whether the note that it is translated from has changed since. */
  stale: boolean;
  /** Where the quoted words stand in the unit; none for a note on the whole. */
  stretch?: Stretch | undefined;
  nodes: readonly NoteNode[];
  /** What its links point to. */
  links: readonly Reference[];
}

/** The id of its element on a page, and the fragment of its link. */
export const noteAnchor = (id: string): string => id.replace(/[/.]/gu, '-');

/** The plain words of a note's body, for the search and for exports. */
export function noteText(nodes: readonly NoteNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      const inside = noteText(node.children);
      return node.kind === 'p' || node.kind === 'li' ? `${inside}\n` : inside;
    })
    .join('');
}
