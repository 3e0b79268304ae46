/**
 * Where words stand that somebody once marked: editors' notes and readers' notes are placed by
 * this, and by nothing else. The words are looked for as they were, then in other writing, then in
 * other forms, then changed a little; what stands around them decides between places. Where two
 * places are nearly as good, or the best is not good enough, nothing is placed: a note on the wrong
 * words is worse than one that has lost them.
 */

import { type Candidate, candidatesIn, type How } from './candidates.ts';
import { type FoldedText, foldText, stretchOf } from './folded-text.ts';
import {
  aroundOf,
  contextOf,
  hopeless,
  isClear,
  isDouble,
  isSure,
  type Rated,
  scoreOf,
  unchanged,
  weightOf,
} from './sureness.ts';
import type { StemsOf } from './word-forms.ts';

/** W3C Web Annotation, TextQuoteSelector: the words, and those before and after them. */
export interface TextQuote {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A quote as it is remembered: with what stood around it, which is empty at an end of the text. */
export interface WholeQuote extends TextQuote {
  prefix: string;
  suffix: string;
}

/** TextPositionSelector: offsets in UTF-16 code units, in the text that the quote was taken from. */
export interface TextPosition {
  start: number;
  end: number;
}

export interface Place extends TextPosition {
  how: How;
  /** From 0 to 1: how much of the words, and of what stood around them, is there. */
  score: number;
}

export type Placing =
  | ({ state: 'placed' } & Place)
  /** `nearest` is the best place that is not good enough, or not better enough than another. */
  | { state: 'unsure'; nearest: Place }
  | { state: 'lost' };

export interface PlacingOptions {
  /** Where the quote stood in the text that it was taken from; decides between equal copies. */
  position?: TextPosition | undefined;
  /** The stems of a word in small letters, the core first; without it no other forms are found. */
  stemsOf?: StemsOf | undefined;
}

/** Lengths of the context that is kept of a quote, in characters: the first that is enough. */
const contextLengths = [32, 64, 128, 256];

/**
 * What is remembered of marked words: `start` and `end` must lie between graphemes. The context is
 * as long as it takes to tell the words from their like elsewhere in the text: when they are taken
 * out one day, the like of them is not to be taken for them.
 */
export function describeQuote(text: FoldedText, marked: TextPosition): WholeQuote {
  const exact = text.text.slice(marked.start, marked.end);
  const first = text.starts.findIndex((one) => one >= marked.start);
  const last = text.ends.findIndex((one) => one >= marked.end);
  const places = candidatesIn(text, exact, undefined);
  const described = contextLengths.map((length) => {
    const from = text.starts[Math.max(0, first - length)] ?? 0;
    const to = text.ends[Math.min(text.ends.length - 1, last + length)] ?? text.text.length;
    const prefix = text.text.slice(Math.min(from, marked.start), marked.start);
    return { exact, prefix, suffix: text.text.slice(marked.end, Math.max(to, marked.end)) };
  });
  const alone = described.find((quote) =>
    places.every((one) => {
      const { start, end } = stretchOf(text, one.from, one.to);
      if (start < marked.end && end > marked.start) return true;
      return !isDouble(ratedIn(text, quote)(one));
    }),
  );
  return alone ?? described.at(-1) ?? { exact, prefix: '', suffix: '' };
}

/** Rates a place by the words of a quote and those around them. */
function ratedIn(text: FoldedText, quote: TextQuote): (one: Candidate) => Rated {
  const context = contextOf(quote);
  const weight = weightOf(foldText(quote.exact).characters);
  return (one) => {
    const around = context && aroundOf(text, context, one);
    return { ...one, around, weight, score: scoreOf(one.likeness, weight, around) };
  };
}

/** Finds the place of a quote in a text, which is folded once for all quotes. Never guesses. */
export function placeQuote(
  text: FoldedText,
  quote: TextQuote,
  { position, stemsOf }: PlacingOptions = {},
): Placing {
  const isThere = (one: TextPosition): boolean =>
    position?.start === one.start && position.end === one.end;
  const [best, rival] = candidatesIn(text, quote.exact, stemsOf)
    .map(ratedIn(text, quote))
    .map((one) => ({ ...one, ...stretchOf(text, one.from, one.to) }))
    .sort((a, b) => b.score - a.score || Number(isThere(b)) - Number(isThere(a)));
  if (!best) return { state: 'lost' };
  const { start, end, how, score } = best;
  const unmoved = isThere(best) && score >= unchanged;
  const clear = rival === undefined || unmoved || isClear(best, rival);
  const place: Place = { start, end, how, score };
  if (clear && isSure(best)) return { state: 'placed', ...place };
  return score < hopeless ? { state: 'lost' } : { state: 'unsure', nearest: place };
}
