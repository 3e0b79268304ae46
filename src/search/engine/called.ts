/**
 * What readers of a language call things, small enough for the first answer. Names of other
 * languages, and what a name stands for, come later with the concepts.
 */

import type { Language } from '../../model/languages.ts';
import { plainWord } from './letters.ts';
import { type LiteralHit, literalForm, literalHits } from './literal.ts';
import type { SearchPack } from './pack.ts';
import { stems } from './stem.ts';

/** Names, the words of the text for them, and the places of their units in the pack. */
export type Called = readonly [
  names: readonly string[],
  words: readonly string[],
  units: readonly number[],
];

/** The rows of a pack with its concepts, forms of a name once; one that the text has needs none. */
export function calledRows({ concepts, language, units }: SearchPack): Called[] {
  const text = units.map((unit) => unit.text.toLowerCase()).join('\n');
  // Most names stand nowhere in the text; to look through the units one by one takes long.
  const isInText = (name: string): boolean =>
    text.includes(literalForm(name, language)) && literalHits(units, name, language, 1).length > 0;
  return concepts.flatMap(({ names, words, units: own }): Called[] => {
    const forms = new Map((names[language] ?? []).map((name) => [keyOf(name, language), name]));
    const called = [...forms.values()].filter((name) => !isInText(name));
    if (called.length === 0) return [];
    return [[called, words, own.map((id) => units.findIndex((unit) => unit.id === id))]];
  });
}

/** At most `most` units of what the query is a name of, in any of its forms; none if it is quoted. */
export function calledHits(
  { language, units }: Pick<SearchPack, 'language' | 'units'>,
  rows: readonly Called[],
  query: string,
  most: number,
): LiteralHit[] {
  const key = keyOf(query, language);
  // Quoted words are meant as they are written.
  if (key === '' || /^["“”„«»「『]/u.test(query.trim())) return [];
  const row = rows.find(([names]) => names.some((name) => keyOf(name, language) === key));
  if (!row) return [];
  return row[2].slice(0, most).flatMap((at) => {
    const unit = units[at];
    if (!unit) return [];
    const spans = row[1].flatMap(
      (words) => literalHits([unit], words, language, 1)[0]?.spans ?? [],
    );
    return [{ unit, spans: spans.sort((a, b) => a.start - b.start) }];
  });
}

/** Stems; not as in concepts.ts, which needs more than a first answer loads. */
function keyOf(name: string, language: Language): string {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => stems(plainWord(word), language)[0]).join(' ');
}
