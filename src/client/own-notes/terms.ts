/** What files of notes say around them, in the language of the page. */

import { time } from '../../i18n/time.ts';
import { paragraphWith } from '../../model/document.ts';
import { itemLabel } from '../../model/item-label.ts';
import { type Language, sourceLanguage } from '../../model/languages.ts';
import { parseUnitId, type UnitId } from '../../model/unit-id.ts';
import type { ExportTerms } from '../../own-notes/exchange/terms.ts';
import type { Colour } from '../../own-notes/note.ts';
import { below } from '../../places/files.ts';
import { pageName, pathOf } from '../../places/pages.ts';
import type { Words } from './words.ts';

/** Number and letter of a unit in a sentence: `Paragraph 11 (a)`. */
export function unitNameIn(words: Words, id: UnitId): string {
  const parsed = parseUnitId(id);
  if (!parsed) return id;
  if (parsed.kind === 'footnote') return words.say('footnote', { n: parsed.number });
  const paragraph = words.say('paragraph', { n: parsed.number });
  if (parsed.label === undefined) return paragraph;
  const label =
    parsed.kind === 'item' ? itemLabel(words.language, parsed.label) : `(${parsed.label})`;
  return `${paragraph}${words.language === sourceLanguage ? '' : '\u00A0'}${label}`;
}

/** The page of a unit, from the root of the site; a footnote is on that of the paragraph calling it. */
export function placeOfUnit(language: Language, id: UnitId): string {
  const paragraph = paragraphWith(id);
  if (paragraph === undefined) return pathOf(language, 'text', id);
  const isWhole = parseUnitId(id)?.kind === 'paragraph';
  return pathOf(language, pageName('paragraph', paragraph), isWhole ? '' : id);
}

export const colourNames = (words: Words): Readonly<Record<Colour, string>> => ({
  yellow: words.say('mineYellow'),
  green: words.say('mineGreen'),
  blue: words.say('mineBlue'),
  red: words.say('mineRed'),
  violet: words.say('mineViolet'),
});

/** `root` is the address of the site's own folder. */
export function exportTerms(words: Words, root: string): ExportTerms {
  const names = colourNames(words);
  return {
    language: words.language,
    unitIri: (language, unit) => below(root, placeOfUnit(language, unit)),
    unitName: (unit) => unitNameIn(words, unit),
    source: words.say('compact'),
    howToBringIn: words.say('mineBringBack'),
    unnamed: words.say('mineTitle'),
    tags: words.say('mineTags'),
    colourName: (colour) => names[colour],
    time: (moment) => time(words.language, moment.slice(0, 10)),
  };
}
