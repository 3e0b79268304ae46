/** What readers ask for, with its letters exchanged for the way; the same brings it back. */

import type { Language } from '../../model/languages.ts';
import type { MeaningPack } from './meaning.ts';
import { exchanged } from './sent-letters.ts';

export function exchangedMeaning(
  { units, terms, alike }: MeaningPack,
  language: Language,
): MeaningPack {
  const other = (lines: string): string => exchanged(lines, language);
  return {
    units: units.map(other),
    terms: terms.map(([lines, of]) => [other(lines), of]),
    alike: alike.map(other),
  };
}
