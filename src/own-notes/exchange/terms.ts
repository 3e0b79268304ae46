/** What the files of notes need of the site: the words around them, and the words of the Compact. */

import type { Language } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import type { Colour } from '../note.ts';

/** What a file says that is no reader's: in the language of the page that it is made on. */
export interface ExportTerms {
  language: Language;
  /** Address of a unit in a language: an IRI, with a fragment for what is no page of its own. */
  unitIri: (language: Language, unit: UnitId) => string;
  /** Name of a unit, such as "Paragraph 11 (a)". */
  unitName: (unit: UnitId) => string;
  /** The text that the notes are on, and where it is to be read: "Global Digital Compact, …". */
  source: string;
  /** One line that says how the file is brought in again. */
  howToBringIn: string;
  /** Heading of a set without a name. */
  unnamed: string;
  tags: string;
  colourName: (colour: Colour) => string;
  /** A moment in ISO 8601 as a reader reads it. */
  time: (moment: string) => string;
}

/** What an import needs of the world. */
export interface ImportWorld {
  /** The moment of the import, for what comes without one: ISO 8601, UTC. */
  now: string;
  /** Plain words of all units of a language, in the order of the text; asked for on need alone. */
  wordsIn: (language: Language) => Promise<ReadonlyMap<UnitId, string>>;
}
