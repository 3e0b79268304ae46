/**
 * A reader's own note as a plain value: words that were marked, and what is written beside them.
 * Immutable; whoever makes one gives it its id and its time.
 */

import { type Language, languageCodes } from '../model/languages.ts';
import type { UnitId } from '../model/unit-id.ts';
import { describeQuote, type TextPosition, type WholeQuote } from './anchor.ts';
import { foldText } from './folded-text.ts';

/** Each has a name and a line of its own, so that nobody has to tell colours apart. */
export const colours = ['yellow', 'green', 'blue', 'red', 'violet'] as const;
export type Colour = (typeof colours)[number];

/** A mark; without one the note is on the unit as a whole. */
export interface Mark {
  quote: WholeQuote;
  /** In the plain words of the unit, as they were when they were marked. */
  position?: TextPosition | undefined;
}

export interface OwnNote {
  /** A UUID in small letters: it is an id of an element and the tail of a `urn:uuid:` too. */
  id: string;
  unit: UnitId;
  /** The language in which the words were marked; of a note on the whole unit, that of its page. */
  language: Language;
  mark?: Mark | undefined;
  colour: Colour;
  /** Plain text, line breaks as `\n`. */
  body: string;
  tags: readonly string[];
  /** Moments in ISO 8601, UTC. */
  created: string;
  modified: string;
}

/** A set of notes: the reader's own, or a layer that somebody handed out. */
export interface NoteSet {
  /** A UUID; that of the reader's own set is `ownSetId`. */
  id: string;
  name: string;
  /** A line or two that the layer is handed out with. */
  introduction: string;
  /** Who made it, in their own words; empty where it says nothing. */
  author: string;
  notes: readonly OwnNote[];
  /** Whether it came from somebody else: it is shown apart and cannot be edited. */
  readOnly: boolean;
}

/** The nil UUID (RFC 9562, 5.9): the set that is on this device alone. */
export const ownSetId = '00000000-0000-0000-0000-000000000000';

/**
 * What is accepted at most, in UTF-16 code units and in numbers: in the editor and from outside.
 * A quote has room for the longest unit of the Compact.
 */
export const limits = {
  body: 20_000,
  quote: 6_000,
  context: 1_000,
  tag: 60,
  tags: 20,
  name: 200,
  introduction: 2_000,
  notes: 10_000,
  /** Characters of a file. */
  file: 16_000_000,
} as const;

/** The mark for a stretch of a unit's words; its ends must lie between graphemes (`snapped`). */
export function markOf(words: string, { start, end }: TextPosition): Mark {
  return { quote: describeQuote(foldText(words), { start, end }), position: { start, end } };
}

/** Whether two notes say the same, whenever they were written and whatever their ids. */
export const saysTheSame = (one: OwnNote, other: OwnNote): boolean =>
  contentOf(one) === contentOf(other);

/** All that a note says, as one text. */
export const contentOf = ({ unit, language, mark, colour, body, tags }: OwnNote): string =>
  JSON.stringify([
    unit,
    languageCodes.indexOf(language),
    mark ? [mark.quote.exact, mark.quote.prefix, mark.quote.suffix] : null,
    mark?.position ? [mark.position.start, mark.position.end] : null,
    colour,
    body,
    tags,
  ]);
