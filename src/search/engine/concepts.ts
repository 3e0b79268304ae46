/** What readers call things, in any of the languages, led to the units that speak of them. */

import { type Language, languageCodes } from '../../model/languages.ts';
import { signs, type Token, tokens } from './fold.ts';
import type { IndexedUnit, SearchIndex } from './index-words.ts';
import type { Concept } from './pack.ts';
import { isSpaceless, spaceless } from './scripts.ts';
import { merged, type Span } from './spans.ts';
import { sameStem, stems } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { rank, type Tier } from './tiers.ts';
import type { Hits } from './word-match.ts';

export interface Named {
  concept: Concept;
  /** Language of the name that was typed. */
  language: Language;
  /** The name is the text's own word for it. */
  own: boolean;
}

export interface Names {
  /**
   * Names in a language by key: stems with spaces between them, or plain characters.
   * Made when they are first asked for, because most queries need those of one language.
   */
  of(language: Language): ReadonlyMap<string, readonly Named[]>;
  /** Names of the languages without spaces. */
  ofSigns(key: string): readonly Named[];
  /** Whether one of them has the character. */
  hasSign(character: string): boolean;
  /** Their keys, longest first. */
  signKeys(): readonly string[];
}

/** No name has more words than this. */
const longest = 14;

export function namesOf(concepts: readonly Concept[], reading: Language): Names {
  const made = new Map<Language, ReadonlyMap<string, readonly Named[]>>();
  const of = (language: Language): ReadonlyMap<string, readonly Named[]> => {
    const names = made.get(language) ?? keysOf(concepts, language, reading);
    made.set(language, names);
    return names;
  };
  const ofSigns = (key: string): Named[] => spaceless.flatMap((code) => of(code).get(key) ?? []);
  const signKeys = (): string[] =>
    [...new Set(spaceless.flatMap((code) => [...of(code).keys()]))]
      .filter((key) => key.length > 1)
      .sort((a, b) => b.length - a.length);
  const hasSign = (character: string): boolean =>
    spaceless.some((code) => [...of(code).keys()].some((key) => key.includes(character)));
  return { of, ofSigns, hasSign, signKeys };
}

function keysOf(
  concepts: readonly Concept[],
  language: Language,
  reading: Language,
): Map<string, Named[]> {
  const byKey = new Map<string, Named[]>();
  for (const concept of concepts) {
    for (const name of concept.names[language] ?? []) {
      const own = language === reading && concept.words.includes(name);
      for (const key of keysOfName(name, language))
        byKey.set(key, [...(byKey.get(key) ?? []), { concept, language, own }]);
    }
  }
  return byKey;
}

/** Characters as they stand, without the brackets of titles. */
const keyOfSigns = (name: string): string => signs(name).text.replace(/[《》]/gu, '');

/** What a name is looked up by. */
export const keysOfName = (name: string, language: Language): string[] =>
  (isSpaceless(language) ? [keyOfSigns(name)] : wordKeys(tokens(name), language, 2)).filter(
    (key) => key !== '',
  );

/**
 * The words by their stems in any order, then by what else each may be; a name needs but the first
 * two. Stop words do not count beside two others.
 */
function wordKeys(words: readonly Token[], language: Language, most = 4): string[] {
  const told = words.filter((token) => !isStopWord(token.word, language));
  const forms = (told.length > 1 ? told : words).map((token) => stems(token.word, language));
  const keys = Array.from({ length: most }, (_, turn) =>
    forms
      .map((of) => of[turn] ?? of.at(-1))
      .sort()
      .join(' '),
  );
  return [...new Set(keys)];
}

/** The longest name that begins with the first of the words, in the reading language if possible. */
export function nameAt(
  names: Names,
  index: SearchIndex,
  words: readonly Token[],
): { named: readonly Named[]; length: number } | undefined {
  const order = [index.language, ...languageCodes.filter((code) => code !== index.language)];
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const part = words.slice(0, length);
    const known = part.every((token) => index.words.has(token.word));
    for (const language of order) {
      // Words of the text itself are not taken for words of another language.
      if (language !== index.language && known) continue;
      const keys = isSpaceless(language)
        ? [part.map((token) => token.word).join('')]
        : wordKeys(part, language);
      for (const key of keys) {
        const named = names.of(language).get(key);
        if (named) return { named, length };
      }
    }
  }
  return undefined;
}

/** Units of the concepts, with their words marked where they can be found. */
export function matchNamed(index: SearchIndex, named: readonly Named[]): Hits {
  const hits: Hits = new Map();
  for (const { concept, own } of named) {
    for (const id of concept.units) {
      const unit = index.byId.get(id);
      if (!unit) continue;
      const spans = spansOf(unit, concept, index.language);
      const tier: Tier = own && spans.length > 0 ? 'inflected' : 'synonym';
      const hit = hits.get(unit.order) ?? { tier, spans: [], tokens: [] };
      if (rank(tier) < rank(hit.tier)) hit.tier = tier;
      hit.spans = merged([...hit.spans, ...spans]);
      hits.set(unit.order, hit);
    }
  }
  return hits;
}

function spansOf(unit: IndexedUnit, concept: Concept, language: Language): Span[] {
  if (concept.match !== undefined) {
    const found = [...unit.text.matchAll(new RegExp(concept.match, 'giu'))];
    if (found.length > 0)
      return found.map((one) => ({ start: one.index, end: one.index + one[0].length }));
  }
  return concept.words.flatMap((words) => phraseSpans(unit, words, language));
}

/** Where the words stand together in the unit, inflected or not. */
export function phraseSpans(unit: IndexedUnit, phrase: string, language: Language): Span[] {
  const spans: Span[] = [];
  if (isSpaceless(language)) {
    const key = keyOfSigns(phrase);
    const { text, at } = unit.signs;
    for (
      let from = text.indexOf(key);
      key !== '' && from >= 0;
      from = text.indexOf(key, from + 1)
    ) {
      spans.push({ start: at[from] ?? 0, end: at[from + key.length] ?? unit.text.length });
    }
    return spans;
  }
  const wanted = tokens(phrase).map((token) => stems(token.word, language));
  unit.tokens.forEach((first, index) => {
    const last = unit.tokens[index + wanted.length - 1];
    if (!last) return;
    const fits = wanted.every((one, step) =>
      sameStem(one, stems(unit.tokens[index + step]?.word ?? '', language)),
    );
    if (fits) spans.push({ start: first.start, end: last.end });
  });
  return spans;
}
