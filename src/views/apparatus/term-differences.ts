/** Where the languages part about a term: units that have it in one and not in the other. */

import type { Term } from '../../model/apparatus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { kept, keptOf } from '../../model/kept.ts';
import { type Language, languages, sourceLanguage } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { unitUrl } from '../../places/paths.ts';
import type { Link } from '../frame.ts';
import { type Reading, unitLabel, unitOf } from '../reading.ts';
import { usesOf, wordsBeforeGoals } from './term-uses.ts';

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

/** A term that some languages have in a unit and some have not. */
export interface UnitDifference {
  term: Term;
  /** Languages that have other words for it there; without the Chinese, they have it alone. */
  languages: readonly Language[];
  kind: 'absent' | 'also';
}

const ofUnits = keptOf<Corpus, ReadonlyMap<UnitId, readonly UnitDifference[]>>();

/** The same unit by unit, for pages that show units of several languages. */
export const differencesByUnit = (
  reading: Reading,
): ReadonlyMap<UnitId, readonly UnitDifference[]> =>
  ofUnits(reading.corpus, '', () => byUnit(reading));

function byUnit(reading: Reading): Map<UnitId, UnitDifference[]> {
  const { corpus } = reading;
  const found = new Map<UnitId, UnitDifference[]>();
  for (const term of corpus.apparatus.terms) {
    const source = unitsIn(reading, term, sourceLanguage);
    const others = corpus.languages
      .filter((language) => language !== sourceLanguage)
      .map((language) => ({ language, units: unitsIn(reading, term, language) }));
    for (const unit of new Set([...source, ...others.flatMap(({ units }) => units)])) {
      const kind = source.includes(unit) ? 'absent' : 'also';
      const parting = others
        .filter(({ units }) => units.includes(unit) === (kind === 'also'))
        .map(({ language }) => language);
      if (parting.length > 0)
        found.set(unit, [...(found.get(unit) ?? []), { term, languages: parting, kind }]);
    }
  }
  return found;
}

const unitsOfTerms = keptOf<Corpus, readonly UnitId[]>();

/** The same for all pages: each language's page of a term asks for all languages. */
const unitsIn = (reading: Reading, term: Term, language: Language): readonly UnitId[] =>
  unitsOfTerms(reading.corpus, `${language} ${term.id}`, () =>
    usesOf({ ...reading, language }, term, wordsBeforeGoals).map(({ unit }) => unit),
  );

const namesIn = kept((tag) => new Intl.DisplayNames(tag, { type: 'language' }));

/** The name of a language in the language of the page. */
export const nameOf = (reading: Reading, language: Language): string =>
  namesIn(languages[reading.language].tag).of(language) ?? languages[language].name;

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
