/**
 * Words of another program's file looked for in the Compact, in every language that their letters
 * can be: where they stand letter for letter, in any writing, and only where nothing else can be
 * meant; and where the file names a paragraph, changed a little there. Never a guess.
 */

import { type Language, languageCodes } from '../../model/languages.ts';
import { paragraphOf, type UnitId } from '../../model/unit-id.ts';
import { placeQuote, type TextPosition, type WholeQuote } from '../anchor.ts';
import { type FoldedText, foldText, stretchOf } from '../folded-text.ts';

/** The words of a language, put together and folded once for all that is looked for in them. */
export interface SearchedText {
  language: Language;
  units: readonly { id: UnitId; text: FoldedText; from: number; to: number }[];
  /** Folded characters of all units, parted by spaces; one UTF-16 code unit each. */
  all: string;
}

export interface FoundPlace extends TextPosition {
  language: Language;
  unit: UnitId;
  /** The words of the unit. */
  words: string;
  /** Whether the words go on in another unit, and this is the part in one. */
  parted: boolean;
}

/** A character as one code unit: what is beyond the first plane is nowhere in the Compact. */
const single = (characters: readonly string[]): string =>
  characters.map((one) => (one.length === 1 ? one : '\ufffd')).join('');

export function searchedText(language: Language, words: ReadonlyMap<UnitId, string>): SearchedText {
  let all = '';
  const units = [...words].map(([id, printed]) => {
    const text = foldText(printed);
    const from = all.length;
    all += `${single(text.characters)} `;
    return { id, text, from, to: all.length - 1 };
  });
  return { language, units, all };
}

/** Languages that words may be in, by their letters. */
export function languagesOf(words: string): readonly Language[] {
  if (/\p{Script=Han}/u.test(words)) return ['zh'];
  if (/\p{Script=Arabic}/u.test(words)) return ['ar'];
  if (/\p{Script=Cyrillic}/u.test(words)) return ['ru'];
  if (/\p{Script=Latin}/u.test(words)) return ['en', 'fr', 'es'];
  return languageCodes;
}

interface Hit {
  text: SearchedText;
  from: number;
  to: number;
}

/** So many places of the same words are looked at; words that stand more often say nothing. */
const mostHits = 60;
/** So much more context, in characters, the right one of several places must have. */
const clearly = 6;
/** Words in a longer word are the word only if they are so long. */
const longPart = 12;

/**
 * `near` is the unit that the file names, if any: places in its paragraph go before all others.
 * `work` is told how many characters are compared, and says whether that is still allowed.
 */
export function findPlace(
  texts: readonly SearchedText[],
  quote: WholeQuote,
  near: UnitId | undefined,
  work: (characters: number) => boolean,
): FoundPlace | 'not-found' | 'unsure' | 'too-many' {
  const whole = literal(texts, quote, near, work);
  if (whole !== 'not-found') return whole;
  const close = near === undefined ? 'not-found' : changed(texts, quote, near, work);
  if (close !== 'not-found') return close;
  // A mark over several units has the letters of items between them: its longest line is looked for.
  const lines = quote.exact.split('\n').filter((line) => line.trim() !== '');
  const longest = lines.reduce((long, line) => (line.length > long.length ? line : long), '');
  const exact = longest.replace(/^\s*(?:\d+[.)]|\p{L}?\(?\p{L}\))\s+/u, '').trim();
  if (lines.length < 2 || exact.length < longPart) return 'not-found';
  const part = literal(texts, { exact, prefix: '', suffix: '' }, near, work);
  return typeof part === 'string' ? part : { ...part, parted: true };
}

function literal(
  texts: readonly SearchedText[],
  quote: WholeQuote,
  near: UnitId | undefined,
  work: (characters: number) => boolean,
): FoundPlace | 'not-found' | 'unsure' | 'too-many' {
  if (!work(quote.exact.length)) return 'too-many';
  const wanted = single(foldText(quote.exact).characters).trim();
  if (wanted === '') return 'not-found';
  const hits: Hit[] = [];
  for (const text of texts) {
    if (!work(text.all.length >> 4)) return 'too-many';
    for (
      let from = text.all.indexOf(wanted);
      from >= 0 && hits.length < mostHits;
      from = text.all.indexOf(wanted, from + 1)
    ) {
      const hit = { text, from, to: from + wanted.length };
      if (wanted.length >= longPart || isWhole(hit)) hits.push(hit);
    }
  }
  const here = near === undefined ? [] : hits.filter((hit) => sameParagraph(hit, near));
  const among = here.length > 0 ? here : hits;
  const [first] = among;
  if (!first) return 'not-found';
  if (among.length === 1) return placeOf(first);
  const around = { before: folded(quote.prefix), after: folded(quote.suffix) };
  const rated = among
    .map((hit) => ({ hit, kept: contextKept(hit, around) }))
    .sort((a, b) => b.kept - a.kept);
  const [best, next] = rated;
  return best && best.kept >= clearly && best.kept - (next?.kept ?? 0) >= clearly
    ? placeOf(best.hit)
    : 'unsure';
}

const folded = (text: string): string => single(foldText(text).characters);

/** How many characters next to the place are those that stood next to the words. */
function contextKept({ text: { all }, from, to }: Hit, around: { before: string; after: string }) {
  let [before, after] = [0, 0];
  const { before: left, after: right } = around;
  while (before < left.length && left.at(-1 - before) === all.charAt(from - 1 - before))
    before += 1;
  while (after < right.length && right.charAt(after) === all.charAt(to + after)) after += 1;
  return before + after;
}

const letter = /[\p{L}\p{M}\p{N}]/u;
const unspaced = /\p{Script=Han}/u;

function isWhole({ text: { all }, from, to }: Hit): boolean {
  const edge = (before: string, after: string): boolean =>
    !letter.test(before) || !letter.test(after) || unspaced.test(before) || unspaced.test(after);
  return edge(all.charAt(from - 1), all.charAt(from)) && edge(all.charAt(to - 1), all.charAt(to));
}

function sameParagraph({ text, from }: Hit, near: UnitId): boolean {
  const unit = text.units.find((one) => from <= one.to);
  return unit !== undefined && isBeside(unit.id, near);
}

const isBeside = (unit: UnitId, near: UnitId): boolean =>
  unit === near || (paragraphOf(near) !== undefined && paragraphOf(unit) === paragraphOf(near));

/** The unit that has most of the place, and the part of it there. */
function placeOf({ text, from, to }: Hit): FoundPlace | 'not-found' {
  const parts = text.units.map((unit) => ({
    unit,
    first: Math.max(from, unit.from) - unit.from,
    last: Math.min(to, unit.to) - unit.from,
  }));
  const [most] = parts.sort((a, b) => b.last - b.first - (a.last - a.first));
  if (!most || most.last <= most.first) return 'not-found';
  const { unit, first, last } = most;
  const { start, end } = stretchOf(unit.text, first, last);
  const parted = from < unit.from || to > unit.to;
  return { language: text.language, unit: unit.id, words: unit.text.text, start, end, parted };
}

/** In the paragraph that the file names, changed a little: placed as any note is. */
function changed(
  texts: readonly SearchedText[],
  quote: WholeQuote,
  near: UnitId,
  work: (characters: number) => boolean,
): FoundPlace | 'not-found' | 'unsure' | 'too-many' {
  const found: FoundPlace[] = [];
  for (const { language, units } of texts) {
    for (const { id, text } of units) {
      if (!isBeside(id, near)) continue;
      if (!work(text.characters.length * quote.exact.length)) return 'too-many';
      const placing = placeQuote(text, quote);
      if (placing.state !== 'placed') continue;
      const { start, end } = placing;
      found.push({ language, unit: id, words: text.text, start, end, parted: false });
    }
  }
  const [one, ...others] = found;
  if (!one) return 'not-found';
  return others.length === 0 ? one : 'unsure';
}
