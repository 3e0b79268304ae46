/** The words of every unit in the order of the text, ready to be asked for. */

import type { Language } from '../../model/languages.ts';
import { type Signs, signs, type Token, tokens } from './fold.ts';
import type { PackUnit, SearchPack } from './pack.ts';
import { isSpaceless } from './scripts.ts';
import { stems } from './stem.ts';

export interface IndexedUnit extends PackUnit {
  order: number;
  readonly tokens: readonly Token[];
  readonly signs: Signs;
}

/** Where a word stands: in which unit, as which of its tokens, and over how many of them. */
export interface Place {
  unit: number;
  token: number;
  length: number;
}

export interface Word {
  /** Made when first asked for. */
  readonly stems: readonly string[];
  places: Place[];
}

export interface SearchIndex {
  pack: SearchPack;
  language: Language;
  units: readonly IndexedUnit[];
  readonly words: ReadonlyMap<string, Word>;
  byId: ReadonlyMap<string, IndexedUnit>;
  /** Mean number of tokens, or of characters in a language without spaces. */
  readonly length: number;
}

/**
 * Nothing is made before it is asked for: a query without spaces needs the signs of the units and no
 * words, and on a slow processor each of the two takes a tenth of a second.
 */
export function indexPack(pack: SearchPack): SearchIndex {
  const { language } = pack;
  const units = pack.units.map((unit, order) => lazyUnit(unit, order, language));
  let words: ReadonlyMap<string, Word> | undefined;
  let length: number | undefined;
  return {
    pack,
    language,
    units,
    get words() {
      words ??= wordsOf(units, language);
      return words;
    },
    byId: new Map(units.map((unit) => [unit.id, unit])),
    get length() {
      length ??= units.reduce((sum, unit) => sum + size(unit), 0) / Math.max(1, units.length);
      return length;
    },
  };
}

function lazyUnit(unit: PackUnit, order: number, language: Language): IndexedUnit {
  let own: readonly Token[] | undefined;
  let plain: Signs | undefined;
  return {
    ...unit,
    order,
    get tokens() {
      own ??= tokens(unit.text);
      return own;
    },
    get signs() {
      plain ??= isSpaceless(language) ? signs(unit.text) : noSigns;
      return plain;
    },
  };
}

function wordsOf(units: readonly IndexedUnit[], language: Language): Map<string, Word> {
  const words = new Map<string, Word>();
  const add = (word: string, place: Place): void => {
    const entry = words.get(word);
    if (entry) entry.places.push(place);
    else
      words.set(word, {
        places: [place],
        get stems() {
          return stems(word, language);
        },
      });
  };
  for (const unit of units) {
    unit.tokens.forEach((token, index) => {
      add(token.word, { unit: unit.order, token: index, length: 1 });
      // multi-stakeholder is also found as one word.
      const before = unit.tokens[index - 1];
      if (token.joined && before)
        add(before.word + token.word, { unit: unit.order, token: index - 1, length: 2 });
    });
  }
  return words;
}

export const size = (unit: IndexedUnit): number =>
  unit.signs === noSigns ? unit.tokens.length : unit.signs.text.length;

const noSigns: Signs = { text: '', at: [0] };
