/** Where a term stands in the words of the language, with the words around it. */

import type { Term } from '../../model/apparatus.ts';
import { bareWords, patternOf } from '../../model/bare-words.ts';
import { sourceLanguage } from '../../model/languages.ts';
import { plainWords, type Segment } from '../../model/segments.ts';
import type { UnitId } from '../../model/unit-id.ts';
import type { Reading } from '../reading.ts';

export interface TermUse {
  unit: UnitId;
  before: string;
  found: string;
  after: string;
}

/** In Chinese a term stands as it is written; titles are read without their marks. */
const chineseForm = (term: Term): string =>
  (term.term[sourceLanguage] ?? '').replace(/[《》]/gu, '');

/** The words before the tag of goals that closes a commitment: `(SDGs 1 and 9)` names no term. */
export function wordsBeforeGoals(segments: readonly Segment[]): string {
  const at = segments.findIndex(({ kind }) => kind === 'goal' || kind === 'all-goals');
  if (at < 0) return plainWords(segments);
  return plainWords(segments.slice(0, at)).replace(/[(（][^()（）]*$/u, '');
}

/**
 * The first place of the term in each unit that has it, in the order of the text; `read` takes the
 * words that count from a unit.
 */
export function usesOf(
  { corpus, language }: Reading,
  term: Term,
  read: (segments: readonly Segment[]) => string = plainWords,
): TermUse[] {
  const own = term.match[language];
  const pattern = own ?? (language === sourceLanguage ? chineseForm(term) : undefined);
  if (!pattern) return [];
  const test = patternOf(pattern);
  return [...corpus.words[language]].flatMap(([unit, segments]) => {
    const words = bareWords(read(segments), language);
    const found = test.exec(words);
    if (!found) return [];
    const han = language === sourceLanguage;
    const [start, end] = wholeWords(words, found.index, found[0].length, han);
    return [
      {
        unit,
        before: lastWords(words.slice(0, start), han),
        found: words.slice(start, end),
        after: firstWords(words.slice(end), han),
      },
    ];
  });
}

/** A pattern may begin or end inside a word or take in what is beside it; what is shown is words. */
function wholeWords(words: string, index: number, length: number, han: boolean): [number, number] {
  if (han) return [index, index + length];
  const found = words.slice(index, index + length);
  const begin = index + found.search(/[\p{L}\p{N}]/u);
  const before = /[\p{L}\p{M}]*$/u.exec(words.slice(0, begin))?.[0].length ?? 0;
  const last = index + found.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').length;
  const after = /^[\p{L}\p{M}]*/u.exec(words.slice(last))?.[0].length ?? 0;
  return [begin - before, last + after];
}

const reach = { han: 18, letters: 48 } as const;

/** Cut at a word, with an ellipsis where something is left out. */
function firstWords(words: string, han: boolean): string {
  const length = han ? reach.han : reach.letters;
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  return `${han ? cut : cut.slice(0, cut.lastIndexOf(' ') + 1 || length).trimEnd()}…`;
}

function lastWords(words: string, han: boolean): string {
  const length = han ? reach.han : reach.letters;
  if (words.length <= length) return words;
  const cut = words.slice(-length);
  return `…${han ? cut : cut.slice(Math.max(0, cut.indexOf(' '))).trimStart()}`;
}
