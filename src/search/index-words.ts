/** The words of every unit in the order of the text, ready to be asked for. */

import type { Language } from '../model/languages.ts';
import { type Signs, signs, type Token, tokens } from './fold.ts';
import type { PackUnit, SearchPack } from './pack.ts';
import { stems } from './stem.ts';

export interface IndexedUnit extends PackUnit {
  order: number;
  tokens: readonly Token[];
  signs: Signs;
}

/** Where a word stands: in which unit, as which of its tokens, and over how many of them. */
export interface Place {
  unit: number;
  token: number;
  length: number;
}

export interface Word {
  stems: readonly string[];
  places: Place[];
}

export interface SearchIndex {
  pack: SearchPack;
  language: Language;
  units: readonly IndexedUnit[];
  words: ReadonlyMap<string, Word>;
  byId: ReadonlyMap<string, IndexedUnit>;
  /** Mean number of tokens, or of characters in Chinese. */
  length: number;
}

export function indexPack(pack: SearchPack): SearchIndex {
  const { language } = pack;
  const words = new Map<string, Word>();
  const add = (word: string, place: Place): void => {
    const entry = words.get(word) ?? { stems: stems(word, language), places: [] };
    entry.places.push(place);
    words.set(word, entry);
  };
  const units = pack.units.map((unit, order) => {
    const own = tokens(unit.text);
    own.forEach((token, index) => {
      add(token.word, { unit: order, token: index, length: 1 });
      // multi-stakeholder is also found as one word.
      const before = own[index - 1];
      if (token.joined && before)
        add(before.word + token.word, { unit: order, token: index - 1, length: 2 });
    });
    return { ...unit, order, tokens: own, signs: language === 'zh' ? signs(unit.text) : noSigns };
  });
  const total = units.reduce((sum, unit) => sum + size(unit), 0);
  return {
    pack,
    language,
    units,
    words,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    length: total / Math.max(1, units.length),
  };
}

export const size = (unit: IndexedUnit): number =>
  unit.signs === noSigns ? unit.tokens.length : unit.signs.text.length;

const noSigns: Signs = { text: '', at: [0] };
