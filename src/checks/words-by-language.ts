/** The words of every unit, per published language, as the patterns of the content read them. */

import { bareWords } from '../model/bare-words.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import type { CutEntries, CutEntry } from '../model/cut-entries.ts';
import { type Language, sourceLanguage } from '../model/languages.ts';
import { plainWords } from '../model/segments.ts';
import type { UnitId } from '../model/unit-id.ts';

export type WordsByLanguage = ReadonlyMap<Language, ReadonlyMap<UnitId, string>>;

/** Units of an entry whose labels are out of order are left out: they may not be what they say. */
export const wordsByLanguage = (input: CorpusInput, entries: CutEntries): WordsByLanguage =>
  new Map(
    input.languages.map((language) => {
      const own = language === sourceLanguage ? entries.source : entries.translated.get(language);
      return [language, wordsIn(language, own)];
    }),
  );

const wordsIn = (language: Language, own: ReadonlyMap<number, CutEntry> | undefined) =>
  new Map(
    [...(own?.values() ?? [])].flatMap(({ units, sure }) =>
      sure
        ? units.map((unit) => [unit.id, bareWords(plainWords(unit.segments), language)] as const)
        : [],
    ),
  );
