/**
 * Quotes of notes in units whose text is official. That text is given: where a quote does not stand
 * in it letter for letter, the note is placed again, or hangs on its unit as a whole.
 */

import type { Corpus } from '../model/corpus.ts';
import type { NoteInput } from '../model/corpus-input.ts';
import { type Language, sourceLanguage } from '../model/languages.ts';
import type { Stretch } from '../model/note.ts';
import type { Quoted } from '../model/quote.ts';
import type { Quotes } from '../model/quotes-of.ts';
import { plainWords } from '../model/segments.ts';
import { type Place, type Placing, placeQuote } from '../own-notes/anchor.ts';
import { type FoldedText, foldText } from '../own-notes/folded-text.ts';
import { fold } from '../search/engine/fold.ts';
import { stems } from '../search/engine/stem.ts';
import type { Official } from './official.ts';

/** A quote that was placed on other words than its own, or on its own among equals. */
export interface PlacedAgain {
  note: NoteInput;
  place: Place;
  now: string;
}

/** A quote that stands nowhere for sure, and the words that come nearest, if any do. */
export interface LostQuote {
  note: NoteInput;
  nearest?: { place: Stretch; words: string } | undefined;
}

/** Without notes that are not shown. */
export const heard = <T extends { note: NoteInput }>(
  all: readonly T[],
  silent: readonly NoteInput[],
): T[] => all.filter(({ note }) => !silent.includes(note));

/** The quotes with those of official units as they stand there; what was placed anew is listed. */
export function quotesInOfficial(
  quotes: Quotes,
  words: Corpus['words'],
  isOfficial: Official,
): { quotes: Quotes; again: readonly PlacedAgain[]; lost: readonly LostQuote[] } {
  const again: PlacedAgain[] = [];
  const lost: LostQuote[] = [];
  const folded = new Map<string, FoldedText>();
  const textOf = (language: Language, unit: string): FoldedText => {
    const key = `${language} ${unit}`;
    const text = folded.get(key) ?? foldText(plainWords(words[language].get(unit) ?? []));
    folded.set(key, text);
    return text;
  };
  const placed = [...quotes].map(([note, quoted]) => {
    const { language, data } = note;
    if (!isOfficial(language, data.unit)) return [note, quoted] as const;
    const text = textOf(language, data.unit);
    const outcome = placedIn(text, note, quoted, ofSisters(note, quotes, words));
    if ('place' in outcome && outcome.now !== data.quote)
      again.push({ note, place: outcome.place, now: outcome.now });
    if ('nearest' in outcome) lost.push({ note, nearest: outcome.nearest });
    return [note, quotedOf(outcome)] as const;
  });
  return { quotes: new Map(placed), again, lost };
}

/** Where words stand in an official text, or the best place that is not good enough. */
export function placeIn(folded: FoldedText, quote: string, language: Language): Placing {
  const stemsOf =
    language === sourceLanguage ? undefined : (word: string) => stems(fold(word), language);
  return placeQuote(folded, { exact: quote }, { stemsOf });
}

type Outcome = { place: Place; now: string } | { nearest: LostQuote['nearest'] };

const quotedOf = (outcome: Outcome): Quoted =>
  'nearest' in outcome
    ? { found: 0, nearest: outcome.nearest?.words ?? '' }
    : { at: { start: outcome.place.start, end: outcome.place.end }, now: outcome.now };

function placedIn(
  folded: FoldedText,
  { data: { quote = '', occurrence }, language }: NoteInput,
  quoted: Quoted,
  expected: number | undefined,
): Outcome {
  const { text } = folded;
  // Which of several is meant was counted in another text: the other languages tell where it was.
  if (occurrence !== undefined) {
    if (!('at' in quoted) || !isNear(quoted.at, text, quote, expected))
      return { nearest: undefined };
    return { place: { ...quoted.at, how: 'exact', score: 1 }, now: quote };
  }
  const placing = placeIn(folded, quote, language);
  if (placing.state === 'placed') {
    return { place: placing, now: text.slice(placing.start, placing.end) };
  }
  if (placing.state === 'lost') return { nearest: undefined };
  const { start, end } = placing.nearest;
  return { nearest: { place: { start, end }, words: text.slice(start, end) } };
}

const half = 0.5;
const near = 0.15;

/** Whether a place is where the other languages have it, and no equal words are as near. */
function isNear(
  { start, end }: { start: number; end: number },
  text: string,
  quote: string,
  expected: number | undefined,
): boolean {
  if (expected === undefined) return false;
  const away = (at: number): number =>
    Math.abs((at + quote.length * half) / text.length - expected);
  const others: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (at !== start) others.push(away(at));
  const own = away(end - quote.length);
  return own <= near && others.every((one) => one >= own + near);
}

/** Where in its unit, from 0 to 1, the same note stands in the other languages. */
function ofSisters(note: NoteInput, quotes: Quotes, words: Corpus['words']): number | undefined {
  if (note.data.occurrence === undefined) return undefined;
  const places = [...quotes].flatMap(([one, quoted]) => {
    const isSister = one.layer === note.layer && one.name === note.name && one !== note;
    if (!isSister || !('at' in quoted)) return [];
    const { length } = plainWords(words[one.language].get(one.data.unit) ?? []);
    return [(quoted.at.start + quoted.at.end) / 2 / Math.max(length, 1)];
  });
  if (places.length === 0) return undefined;
  return places.reduce((sum, one) => sum + one, 0) / places.length;
}
