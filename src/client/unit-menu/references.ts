/** Names, labels, citations and chapters of the units of a language, from their pack. */

import type { Language } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { packKey, referencesPack } from '../../places/files.ts';
import type { LoadPack } from '../reading/packs.ts';

export interface UnitReference {
  chapter: string;
  label: string;
  name: string;
  citation: string;
}

export interface ReferencesIn {
  /** Every unit of the Compact in its order, the footnotes last. */
  order: readonly UnitId[];
  of(id: UnitId): UnitReference | undefined;
}

export async function referencesIn(load: LoadPack, language: Language): Promise<ReferencesIn> {
  const lines = await load(packKey(language, referencesPack));
  const order = (lines['order'] ?? '').split(' ');
  return {
    order,
    of(id) {
      const line = order.includes(id) ? lines[id] : undefined;
      if (line === undefined) return undefined;
      const [chapter = '', label = '', name = '', citation = ''] = line.split('\n');
      return { chapter, label, name, citation };
    },
  };
}
