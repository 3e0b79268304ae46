/** Words of a chapter for the parallel view and the second language, as data to load. */

import { packKey } from '../places/files.ts';
import { label, type Reading, sectionOf } from './reading.ts';
import { type UnitView, unitView } from './unit.ts';

export interface PackEntry {
  id: string;
  unit: UnitView;
}

export interface Pack {
  key: string;
  entries: readonly PackEntry[];
  /** Headings of the chapter by the paragraph that they stand over. */
  headings: readonly { id: string; text: string }[];
}

export function packOf(reading: Reading, chapter: string): Pack {
  const { corpus, language } = reading;
  const paragraphs = corpus.paragraphs.filter((one) => one.chapter === chapter);
  const ids = paragraphs.flatMap((one) => [String(one.number), ...one.items, ...one.footnotes]);
  return {
    key: packKey(language, chapter),
    entries: ids.map((id) => ({ id, unit: unitView(reading, id) })),
    headings: paragraphs.flatMap((paragraph) => {
      const section = sectionOf(reading, paragraph.section);
      if (section.paragraphs[0] !== paragraph.number || !section.heading) return [];
      return [{ id: `heading-${paragraph.number}`, text: label(reading, section.heading) }];
    }),
  };
}
