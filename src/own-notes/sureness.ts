/** When a place is sure. The figures were set with made changes of the text, by their wrong places: none. */

import type { Candidate, How } from './candidates.ts';
import { likeness } from './edits.ts';
import { type FoldedText, foldText } from './folded-text.ts';

/** What stood around the words, folded. */
export interface Context {
  before: readonly string[];
  after: readonly string[];
}

/** How much of it is there at a place; nothing for a side that was not kept. */
export interface Around {
  before: { likeness: number; weight: number };
  after: { likeness: number; weight: number };
  /** Likeness of the nearest characters, on the side where there is less of it. */
  near: number;
}

/** A Chinese character says about as much as so many letters. */
const lettersInSign = 2.5;

/** How much a run of characters tells, in letters. */
export const weightOf = (characters: readonly string[]): number =>
  characters.reduce(
    (sum, one) =>
      sum + (/\p{Script=Han}/u.test(one) ? lettersInSign : /[\p{L}\p{N}]/u.test(one) ? 1 : 0.3),
    0,
  );

/** How much more letters the text is looked at than the context has, for words that came in. */
const room = 1.3;

/** So many characters on each side are the nearest. */
const nearest = 6;

export function aroundOf(text: FoldedText, context: Context, { from, to }: Candidate): Around {
  const side = (wanted: readonly string[], edge: 'start' | 'end') => {
    const length = Math.ceil(wanted.length * room);
    const there =
      edge === 'end'
        ? text.characters.slice(Math.max(0, from - length), from)
        : text.characters.slice(to, to + length);
    return { likeness: likeness(wanted, there, edge), weight: weightOf(wanted) };
  };
  const near = Math.min(
    side(context.before.slice(-nearest), 'end').likeness,
    side(context.after.slice(0, nearest), 'start').likeness,
  );
  return { before: side(context.before, 'end'), after: side(context.after, 'start'), near };
}

/** Undefined where nothing is known of what stood around. */
export function contextOf({
  prefix = '',
  suffix = '',
}: {
  prefix?: string | undefined;
  suffix?: string | undefined;
}): Context | undefined {
  if (prefix + suffix === '') return undefined;
  return { before: foldText(prefix).characters, after: foldText(suffix).characters };
}

/** The words and what stood around them, by their weight. */
export function scoreOf(own: number, weight: number, around: Around | undefined): number {
  const parts = [{ likeness: own, weight }, ...(around ? [around.before, around.after] : [])];
  const all = parts.reduce((sum, one) => sum + one.weight, 0);
  return parts.reduce((sum, one) => sum + one.likeness * one.weight, 0) / Math.max(all, 1);
}

/** How much better than any other place a place must be. */
const margin = 0.1;
/** The same, for a place where all is as it was. */
const smallMargin = 0.02;
/** From here on nothing but a letter or two can have changed. */
export const unchanged = 0.97;
/** Below this a place is not even shown as the nearest. */
export const hopeless = 0.5;
/** With context: words and context together, and the poorer of its two sides. */
const enough = 0.9;
const enoughOnEachSide = 0.5;
/** One side so well kept, and so long in letters, needs no other: the beginning of a moved sentence. */
const wholeSide = 0.98;
const longSide = 26;
const enoughBesideWhole = 0.72;
/** Words so long need no more than some of their context: a sentence that was moved. */
const longWords = 60;
const someContext = 0.65;
/** Words so short are found near their own place when they have been taken out: what is next to them tells. */
const shortWords = 8;
/** The same, for words that have changed themselves. */
const shortChanged = 20;
const nearEnough = 0.7;
/** So much within a longer word, and only so much, is the word. */
const longPart = 12;

const literal: readonly How[] = ['exact', 'written'];

/** A place with what is to be said of it; no `around` where no context is known. */
export interface Rated extends Candidate {
  around: Around | undefined;
  /** Of the quoted words. */
  weight: number;
  score: number;
}

/** Whether the best place is so much better than the next that no other can be meant. */
export function isClear(best: Rated, rival: Rated): boolean {
  if (best.score - rival.score >= margin) return true;
  if (best.around) return best.score >= unchanged && best.score - rival.score >= smallMargin;
  // What stands letter for letter is meant before what only differs in writing, and that before the rest.
  const kinds = [best, rival].map(({ how }) => literal.indexOf(how));
  return kinds[0] !== kinds[1] && (kinds[0] === 0 || kinds[1] === -1);
}

/** Whether a place is good enough to be the one, if no other is as good. */
export const isSure = (one: Rated): boolean =>
  one.around ? isSureIn(one.around, one, 0) : isSureAlone(one);

/** Whether a place would be taken for the words if these were gone, or nearly so. */
export const isDouble = (one: Rated): boolean =>
  one.around !== undefined && isSureIn(one.around, one, 0.1);

function isSureIn({ before, after, near }: Around, one: Rated, lenient: number): boolean {
  const isLiteral = literal.includes(one.how);
  const isShort = one.weight < (isLiteral ? shortWords : shortChanged);
  if (isShort && near < nearEnough - lenient) return false;
  const sides = [before, after].filter(({ weight }) => weight > 0);
  const isWhole = sides.some(
    ({ likeness, weight }) => likeness >= wholeSide - lenient && weight >= longSide,
  );
  if (isLiteral && isWhole && one.score >= enoughBesideWhole - lenient) return true;
  if (isLiteral && one.weight >= longWords && one.score >= someContext - lenient) return true;
  const poorest = Math.min(...sides.map(({ likeness }) => likeness));
  return (
    one.likeness >= 0.7 && one.score >= enough - lenient && poorest >= enoughOnEachSide - lenient
  );
}

/** By its words alone: the shorter they are, the less may differ. */
function isSureAlone({ how, likeness: own, weight, whole, edged }: Rated): boolean {
  // An article or particle may be written together with a word, but so may what denies it.
  if ((!whole && weight < longPart) || !edged) return false;
  if (literal.includes(how)) return true;
  if (how === 'inflected') return own >= 0.75 && weight >= 6;
  return weight >= 14 && own >= Math.min(0.9, Math.max(0.7, 0.97 - weight / 250));
}
