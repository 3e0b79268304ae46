/** Where the languages part about a term: units that have it in one and not in the other. */

import type { Term } from '../../model/apparatus.ts';
import { type Language, languages, sourceLanguage } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { unitUrl } from '../../places/paths.ts';
import type { Link } from '../frame.ts';
import { type Reading, unitLabel, unitOf } from '../reading.ts';
import { usesOf } from './term-uses.ts';

export interface TermDifference {
  /** Name of the other language. */
  language: string;
  /** Units where it has other words for what the Chinese says with the term. */
  absent: readonly Link[];
  /** Units where it has the term and the Chinese has not. */
  also: readonly Link[];
}

/** The languages that part from the Chinese; the links lead to the language being read. */
export function differences(reading: Reading, term: Term): TermDifference[] {
  const source = unitsIn(reading, term, sourceLanguage);
  return reading.corpus.languages
    .filter((language) => language !== sourceLanguage)
    .map((language) => {
      const own = unitsIn(reading, term, language);
      return {
        language: nameOf(reading, language),
        absent: source.filter((unit) => !own.includes(unit)).map((unit) => placeOf(reading, unit)),
        also: own.filter((unit) => !source.includes(unit)).map((unit) => placeOf(reading, unit)),
      };
    })
    .filter(({ absent, also }) => absent.length + also.length > 0);
}

const unitsIn = (reading: Reading, term: Term, language: Language): UnitId[] =>
  usesOf({ ...reading, language }, term).map(({ unit }) => unit);

const nameOf = (reading: Reading, language: Language): string =>
  new Intl.DisplayNames(languages[reading.language].tag, { type: 'language' }).of(language) ??
  languages[language].name;

function placeOf(reading: Reading, id: UnitId): Link {
  const { language } = reading;
  const unit = unitOf(reading, id);
  const own = unitLabel(language, unit);
  const inParagraph = unit.kind === 'item' || unit.kind === 'objective';
  return {
    href: unitUrl(language, unit),
    text: inParagraph ? `${unit.paragraph} ${own}` : own,
  };
}
