/** Units of translations that can be held against the Chinese, with the words that they render. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { CutEntries } from '../model/cut-entries.ts';
import type { EntryUnit } from '../model/entry-units.ts';
import type { Language } from '../model/languages.ts';
import { plainWords } from '../model/segments.ts';
import type { UnitId } from '../model/unit-id.ts';

export interface ComparedUnit {
  file: string;
  language: Language;
  unit: EntryUnit;
  chinese: string;
}

/** `due` are the received words with their emendations, where both could be read. */
export function comparedUnits(
  input: CorpusInput,
  entries: CutEntries,
  due: ReadonlyMap<UnitId, string>,
): ComparedUnit[] {
  const source = new Map(
    [...entries.source.values()]
      .flatMap(({ units }) => units.filter((unit) => !unit.doubtful))
      .map((unit) => [unit.id, plainWords(unit.segments)]),
  );
  return input.translations.flatMap(({ language, data, file }) => {
    const entry = entries.translated.get(language)?.get(data.number);
    // Where labels are out of order, no unit can be held against another.
    if (!entry?.sure || !entries.source.get(data.number)?.sure) return [];
    return entry.units.flatMap((unit) => {
      const chinese = due.get(unit.id) ?? source.get(unit.id);
      if (chinese === undefined || unit.doubtful) return [];
      return [{ file, language, unit, chinese }];
    });
  });
}
