/**
 * Where a note stands beside the words of its unit, as a page shows them: on the words, on the unit
 * as a whole, or nowhere for sure. Nothing is drawn before this was asked.
 */

import type { Language } from '../model/languages.ts';
import { type Place, placeQuote, type TextPosition } from './anchor.ts';
import { type FoldedText, foldText } from './folded-text.ts';
import type { Mark, OwnNote } from './note.ts';
import type { StemsOf } from './word-forms.ts';

export type Standing =
  | ({ on: 'words' } & Place)
  /** `whole`: nothing was marked; `language`: it was marked in the words of another language. */
  | { on: 'unit'; why: 'whole' | 'language' }
  /**
   * It has lost its place: `gone`, the words are not there; `unsure`, they may be at `nearest`;
   * `unit`, the page has no such unit.
   */
  | { on: 'nothing'; why: 'gone' | 'unit' }
  | { on: 'nothing'; why: 'unsure'; nearest: Place };

/** The words of a unit, and the same folded: once for all its notes, when one is looked for. */
export interface UnitWords {
  text: string;
  folded: () => FoldedText;
}

export function unitWords(text: string): UnitWords {
  let folded: FoldedText | undefined;
  return {
    text,
    folded() {
      folded ??= foldText(text);
      return folded;
    },
  };
}

/**
 * `words` are the words of the note's unit in `language`; undefined where there is no such unit.
 */
export function standingOf(
  note: OwnNote,
  language: Language,
  words: UnitWords | undefined,
  stemsOf?: StemsOf,
): Standing {
  if (!words) return { on: 'nothing', why: 'unit' };
  if (!note.mark) return { on: 'unit', why: 'whole' };
  if (note.language !== language) return { on: 'unit', why: 'language' };
  const there = asItWas(words.text, note.mark);
  if (there) return { on: 'words', ...there, how: 'exact', score: 1 };
  const { quote, position } = note.mark;
  const placing = placeQuote(words.folded(), quote, { position, stemsOf });
  if (placing.state === 'lost') return { on: 'nothing', why: 'gone' };
  if (placing.state === 'unsure') return { on: 'nothing', why: 'unsure', nearest: placing.nearest };
  const { start, end, how, score } = placing;
  return { on: 'words', start, end, how, score };
}

/** The text is as it was, and so is all that is known of what stood around: nothing to look for. */
function asItWas(text: string, { quote, position }: Mark): TextPosition | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  const { exact, prefix, suffix } = quote;
  const there =
    prefix + suffix === ''
      ? text === exact && start === 0
      : text.startsWith(prefix + exact + suffix, start - prefix.length);
  return there && end - start === exact.length ? { start, end } : undefined;
}
