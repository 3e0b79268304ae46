/** A layer that somebody has handed out as a file of notes, before its notes have a place in the text. */

import type { Language } from './languages.ts';

export interface HandedNote {
  id: string;
  unit: string;
  /** In which it is marked; what is written may be in any. */
  language: Language;
  mark?:
    | {
        quote: { exact: string; prefix: string; suffix: string };
        position?: { start: number; end: number } | undefined;
      }
    | undefined;
  body: string;
  tags: readonly string[];
  /** The day of its last change. */
  date: string;
}

export interface HandedLayer {
  file: string;
  /** From the name of the file: it stands in links. */
  id: string;
  name: string;
  introduction: string;
  author: string;
  notes: readonly HandedNote[];
}

/** A note whose words do not stand in its unit for sure: it hangs on the unit as a whole. */
export interface HandedLost {
  file: string;
  unit: string;
  quote: string;
}

/** The name of a note in its layer: it stands in links, so it does not change with the other notes. */
export function handedName({ unit, id }: Pick<HandedNote, 'unit' | 'id'>): string {
  const padded = unit.replace(/^\d+/u, (number) => number.padStart(3, '0'));
  return `${padded}-${id.replace(/[^0-9a-f]/gu, '').slice(-12)}`;
}
