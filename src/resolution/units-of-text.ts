/** The units of a text that was taken apart: each with its id and its words. */

import type { PlainText } from '../model/plain-text.ts';
import { footnoteId, itemId, listedObjectiveId, type UnitId } from '../model/unit-id.ts';

export interface ImportedUnit {
  id: UnitId;
  /** With `[^1]` where a footnote is called. */
  text: string;
  /** As of a block: a line, or the number of a paragraph of the file. */
  line: number;
}

/** In the order of the text, the footnotes last. */
export function unitsOfText({ paragraphs, footnotes }: PlainText): ImportedUnit[] {
  const units = paragraphs.flatMap(({ number, text, line, items }) => [
    { id: String(number), text, line },
    ...items.map((item) => ({
      id:
        item.kind === 'lettered'
          ? itemId(number, item.label)
          : listedObjectiveId(number, Number(item.label)),
      text: item.text,
      line: item.line,
    })),
  ]);
  const notes = footnotes.map(({ number, text, line }) => ({ id: footnoteId(number), text, line }));
  return [...units, ...notes];
}
