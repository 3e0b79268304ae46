/** What came in of a file and what did not, and why: keys, for which the interface has sentences. */

import type { NoteSet } from '../note.ts';

/** Why a file, as a whole, brings nothing in. */
export type Refusal =
  /** More characters than `limits.file`. */
  | 'large'
  /** No JSON, no page of ours with notes inside, no table of ours. */
  | 'unreadable'
  /** Readable, but there is nothing in it that is a note. */
  | 'empty'
  /** Our readable copy in Markdown, which does not hold the notes: the page or the JSON does. */
  | 'markdown';

/** Why a note did not come in. */
export type ReasonLeft =
  /** Not of the form of a note at all. */
  | 'malformed'
  /** Nothing is quoted, and what it is about is no unit of the Compact. */
  | 'nowhere'
  /** Its words are not in the Compact, in no language. */
  | 'not-found'
  /** Its words stand in several places, and nothing tells which is meant. */
  | 'unsure'
  /** Beyond `limits.notes`, or beyond what is looked for in one file. */
  | 'too-many'
  /** A second note of the same id in the file. */
  | 'double';

/** What a note that came in has lost or gained on the way. */
export type ReasonChanged =
  /** Words or text were longer than is accepted, and were cut. */
  | 'cut'
  /** The unit is known, but its words are not in it any more: it has lost its place. */
  | 'no-place'
  /** It marked more than one unit: it stands on the part in that which has most of it. */
  | 'parted'
  /** It came without a time, and has that of its coming. */
  | 'no-time';

/** A note that did not come in, with what can be shown of it. */
export interface NoteLeft {
  reason: ReasonLeft;
  quote: string;
  body: string;
}

export interface NoteChanged {
  id: string;
  reason: ReasonChanged;
}

/** Which program a file is from, as far as it can be seen; `other` speaks the W3C's model. */
export type Origin = 'compact' | 'hypothesis' | 'thorium' | 'recogito' | 'other';

export type Imported =
  | { state: 'refused'; why: Refusal }
  | {
      state: 'read';
      origin: Origin;
      /**
       * The notes, in the sets that the file tells of. The one with the id `ownSetId` is a copy of the
       * reader's own notes, or comes from another program: it is merged into theirs. Every other
       * is a layer; where a file has notes of several people, each has one.
       */
      sets: readonly NoteSet[];
      left: readonly NoteLeft[];
      changed: readonly NoteChanged[];
      /** Whether a later version of this site wrote it: what this one does not know is left out. */
      newer: boolean;
    };
