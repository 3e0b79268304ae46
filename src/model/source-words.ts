import type { EntryUnit } from './entry-units.ts';
import { plainWords } from './segments.ts';

/** All words of a paragraph, a unit a line after its id: what a translation is made from. */
export const sourceWords = (units: readonly EntryUnit[]): string =>
  units.map((unit) => `${unit.id} ${plainWords(unit.segments)}`).join('\n');
