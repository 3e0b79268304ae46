/** Units and notes as the styles of citing take them: with what their words are, where they are not the official text. */

import type { CitedNote, CitedUnit } from '../citations/cited.ts';
import { cite } from '../citations/styles.ts';
import { plainCitation } from '../citations/template.ts';
import { must, type Unit } from '../model/corpus.ts';
import { type Note, noteAnchor } from '../model/note.ts';
import { standingOf } from '../model/standing.ts';
import { below } from '../places/files.ts';
import {
  label,
  type Reading,
  sectionName,
  sectionOf,
  unitLabel,
  unitName,
  wordsOf,
} from './reading.ts';

export function citedUnit(reading: Reading, unit: Unit): CitedUnit {
  const { corpus, language } = reading;
  const { id, kind, paragraph } = unit;
  return {
    kind,
    id,
    paragraph,
    label: kind === 'paragraph' ? undefined : unitLabel(language, unit),
    // Where a translation is missing the Chinese is shown, and is no study translation.
    study:
      standingOf(corpus, language, [paragraph]) === 'study' &&
      wordsOf(reading, id).language === language,
  };
}

export function citedNote(reading: Reading, note: Note): CitedNote {
  const layer = must(reading.corpus.by.layer.get(note.layer), `layer ${note.layer}`);
  return {
    kind: 'note',
    id: note.id,
    anchor: noteAnchor(note.id),
    title: note.title,
    layer: label(reading, layer.name),
    place: placeInCitation(reading, note.place),
    author: note.author,
    date: note.date,
  };
}

/** A unit in the middle of a sentence, a section by its title. */
function placeInCitation(reading: Reading, id: string): string {
  const unit = reading.corpus.units.get(id);
  if (!unit) return sectionName(reading, sectionOf(reading, id));
  const name = unitName(reading, unit);
  return name.charAt(0).toLocaleLowerCase() + name.slice(1);
}

/**
 * In the style that a page shows without being asked: that of the United Nations. `path` is where
 * it stands; its address is named where the site's is known.
 */
export const shownCitation = (
  reading: Reading,
  cited: CitedUnit | CitedNote,
  path: string,
): string =>
  plainCitation(cite('un', cited, reading, { address: reading.site && below(reading.site, path) }));

/** The same without an address. */
export const plainCitationOf = (reading: Reading, cited: CitedUnit | CitedNote): string =>
  plainCitation(cite('un', cited, reading));

/** The same without isolates too, for what isolates all that it copies. */
export const citationOf = (reading: Reading, unit: Unit): string =>
  plainCitationOf(reading, citedUnit(reading, unit)).replace(/[\u2066-\u2069]/gu, '');
