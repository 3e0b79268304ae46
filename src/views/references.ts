/** Every unit of a language by name, citation and chapter, as data to load: for what is copied, and the packet. */

import { must } from '../model/corpus.ts';
import type { UnitId } from '../model/unit-id.ts';
import { packKey, referencesPack } from '../places/files.ts';
import { citationOf } from './citation.ts';
import { type Reading, unitLabel, unitName } from './reading.ts';

export interface References {
  key: string;
  /** In the order of the Compact, the footnotes last. */
  units: ReadonlyMap<UnitId, Reference>;
}

export interface Reference {
  name: string;
  /** As it stands before the words: `(a)`; a paragraph has its number. */
  label: string;
  citation: string;
  chapter: string;
}

export function referencesOf(reading: Reading): References {
  const { corpus, language } = reading;
  const units = [...corpus.units.values()].map((unit) => {
    const name = unitName(reading, unit);
    const { chapter } = must(corpus.by.paragraph.get(unit.paragraph), `paragraph of ${unit.id}`);
    const citation = citationOf(reading, unit);
    return [unit.id, { name, label: unitLabel(language, unit), citation, chapter }] as const;
  });
  return { key: packKey(language, referencesPack), units: new Map(units) };
}
