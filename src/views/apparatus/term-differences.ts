/** Where the languages part about a term: units that have it in one and not in the other. */

import { fill, list } from '../../i18n/strings.ts';
import type { Term } from '../../model/apparatus.ts';
import { type Language, languages, sourceLanguage } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { type Reading, unitLabel, unitOf } from '../reading.ts';
import { usesOf } from './term-uses.ts';

export function differences(reading: Reading, term: Term): string[] {
  const { corpus, strings } = reading;
  const source = unitsIn(reading, term, sourceLanguage);
  return corpus.languages
    .filter((language) => language !== sourceLanguage)
    .flatMap((language) => {
      const own = unitsIn(reading, term, language);
      const name = nameOf(reading, language);
      const absent = source.filter((unit) => !own.includes(unit));
      const also = own.filter((unit) => !source.includes(unit));
      return [
        ...(absent.length > 0
          ? [fill(strings.termAbsent, { language: name, places: places(reading, absent) })]
          : []),
        ...(also.length > 0
          ? [fill(strings.termAlso, { language: name, places: places(reading, also) })]
          : []),
      ];
    });
}

const unitsIn = (reading: Reading, term: Term, language: Language): UnitId[] =>
  usesOf({ ...reading, language }, term).map(({ unit }) => unit);

const nameOf = (reading: Reading, language: Language): string =>
  new Intl.DisplayNames(languages[reading.language].tag, { type: 'language' }).of(language) ??
  languages[language].name;

const places = (reading: Reading, ids: readonly UnitId[]): string =>
  list(
    reading.language,
    ids.map((id) => {
      const unit = unitOf(reading, id);
      const own = unitLabel(reading.language, unit);
      return unit.kind === 'item' || unit.kind === 'objective' ? `${unit.paragraph} ${own}` : own;
    }),
  );
