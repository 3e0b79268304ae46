/** What every style says in a language: the strings, and the parts that are put together of them. */

import { fill, type Strings } from '../i18n/strings.ts';
import { adopted, symbol } from '../model/document.ts';
import { itemLabel } from '../model/item-label.ts';
import { type Language, languages } from '../model/languages.ts';
import type { UnitKind } from '../model/unit-id.ts';
import { type DateForm, dated } from './dates.ts';
import { hole, ifAny, italic } from './template.ts';

export interface Words {
  language: Language;
  strings: Strings;
}

/** Number of the resolution in its symbol: 79/1. */
const number = symbol.replace('A/RES/', '');

/** Symbols, ids and addresses in Arabic: apart, or their parts change places (UAX #9, isolates). */
export const ltr = ({ language }: Words, text: string): string =>
  languages[language].dir === 'rtl' ? `\u2068${text}\u2069` : text;

export const symbolIn = (words: Words): string => ltr(words, symbol);
export const adoptedOn = ({ language }: Words, form: DateForm): string =>
  dated(language, adopted, form);
export const resolution = (words: Words): string =>
  fill(words.strings.citeResolution, { number: ltr(words, number) });
/** With its date: `General Assembly resolution 79/1 of 22 September 2024`. */
export const resolutionOf = (words: Words): string =>
  fill(words.strings.citeResolutionOf, {
    number: ltr(words, number),
    date: adoptedOn(words, 'long'),
  });

export const listed = ({ strings }: Words, parts: readonly string[]): string =>
  parts.join(strings.citeComma);
/** Sentences, with the mark that ends one between them. */
export const stopped = ({ strings }: Words, parts: readonly string[]): string =>
  parts.join(strings.citeStop);
export const aside = ({ strings }: Words, text: string): string =>
  fill(strings.citeAside, { text });
/** A comma in formats that have signs of their own, as wide as a letter. */
export const plainComma = ({ language, strings }: Words): string =>
  languages[language].dir === 'rtl' ? strings.citeComma : ', ';
/** Symbol and annex, for fields and formats with signs of their own. */
export const numberOf = (words: Words, symbolAs = symbol): string =>
  symbolAs + plainComma(words) + words.strings.citeAnnex;
/** The mark that ends a citation, without a space. */
export const end = ({ strings }: Words): string => strings.citeStop.trimEnd();
/** A space where the language has spaces between words. */
export const space = ({ language }: Words): string => (language === 'zh' ? '' : ' ');

/** A title in the form of the language: in italics, or in marks where the script has none. */
export function titleIn({ strings }: Words, title: string): string {
  const named = fill(strings.citeTitle, { title });
  return named === title ? italic(title) : named;
}
/** The name of the Compact upright, for styles that set it so. */
export const upright = ({ strings }: Words): string =>
  fill(strings.citeTitle, { title: strings.compact });

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A unit of each kind: `para. 11 (a)`; `close`: `para. 11(a)`, where labels begin with a bracket. */
export function placeOf(words: Words, kind: UnitKind, form: 'spaced' | 'close' = 'spaced'): string {
  const { language, strings } = words;
  const values = { n: hole('n'), label: hole('label') };
  if (kind === 'paragraph') return fill(strings.citeParagraph, values);
  if (kind === 'footnote') return fill(strings.citeFootnote, values);
  const place = fill(strings.citeItem, values);
  const isBracketed = kind === 'objective' || itemLabel(language, 'a').startsWith('(');
  return form === 'close' && isBracketed ? place.replace(' ⟨label⟩', '⟨label⟩') : place;
}

/** Of words that are translated here, after what stands before it. */
export const study = (words: Words, before: (text: string) => string): string =>
  ifAny('study', before(words.strings.citeStudy));

/** Whether there is an address, and what is said of it. */
export const address = (words: Words, say: (address: string) => string): string =>
  ifAny('address', say(ltr(words, hole('address'))));
/** `accessed 30 November 2026`, within what has an address. */
export const seen = (
  words: Words,
  form: DateForm,
  say: (text: string) => string = (text) => text,
): string => ifAny('seen', say(fill(words.strings.citeSeen, { date: hole('seen', form) })));

/** Of a note: what it is, its layer and its place. */
export const noteOf = (words: Words): string =>
  fill(words.strings.citeNote, { layer: hole('layer'), place: hole('place') });
/** The same in a field of a reference manager. */
export const noteWords = (words: Words): string => `${noteOf(words)}; ${hole('id')}`;
/** Its id, by which it is found again. */
export const noteId = (words: Words): string => ltr(words, hole('id'));

/** A title in quotation marks. American styles put the mark that follows inside them. */
export function quoted({ language, strings }: Words, title: string, mark = ''): string {
  const inside = language === 'en';
  return fill(strings.citeQuoted, { title: inside ? title + mark : title }) + (inside ? '' : mark);
}
