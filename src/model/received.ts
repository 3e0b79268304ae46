/** The received text by units: what every entry is held against, whatever state the entry is in. */

import type { CorpusInput } from './corpus-input.ts';
import { sourceLanguage } from './languages.ts';
import { parsePlainText } from './plain-text.ts';
import type { Problem } from './problems.ts';
import { footnoteId, itemId, listedObjectiveId, type UnitId } from './unit-id.ts';

export interface Received {
  /** The words of each unit, with footnote markers as `[^1]`. */
  words: ReadonlyMap<UnitId, string>;
  /** Per paragraph its units in order: itself, its items, the footnotes that they call. */
  units: ReadonlyMap<number, readonly UnitId[]>;
  headings: readonly string[];
  /** Lines before the first paragraph. */
  head: readonly string[];
  problems: readonly Problem[];
}

export const withoutMarkers = (words: string): string => words.replace(/\[\^\d+\]/gu, '');

/** Undefined when the file is missing; then nothing can be held against it. */
export function receivedUnits({ received }: CorpusInput): Received | undefined {
  if (received.text === undefined) return undefined;
  const text = parsePlainText(received.text, sourceLanguage, received.file);
  const words = new Map<UnitId, string>();
  const units = new Map<number, UnitId[]>();
  for (const { number, text: opening, items } of text.paragraphs) {
    const own = [String(number)];
    words.set(String(number), opening);
    for (const item of items) {
      const id =
        item.kind === 'lettered'
          ? itemId(number, item.label)
          : listedObjectiveId(number, Number(item.label));
      words.set(id, item.text);
      own.push(id);
    }
    const called = own.flatMap((id) => [...(words.get(id) ?? '').matchAll(/\[\^(\d+)\]/gu)]);
    units.set(number, [...own, ...called.map((match) => footnoteId(Number(match[1])))]);
  }
  for (const note of text.footnotes) words.set(footnoteId(note.number), note.text);
  return {
    words,
    units,
    headings: text.headings.map((heading) => heading.title),
    head: text.head.map((line) => line.text),
    problems: text.problems,
  };
}
