/** A typed word against the words of the text: as typed, inflected, begun, or with one slip. */

import { queryRules } from '../languages/query-rules.ts';
import { wordRules } from '../languages/word-rules.ts';
import { withinOneEdit } from './edit.ts';
import type { Token } from './fold.ts';
import type { SearchIndex, Word } from './index-words.ts';
import type { Span } from './spans.ts';
import { mayHave, sameStem, stems } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { rank, type Tier } from './tiers.ts';

/** What a part of the query found in one unit. */
export interface Hit {
  tier: Tier;
  spans: Span[];
  /** Places in the order of the tokens, for neighbourhood. */
  tokens: number[];
}
export type Hits = Map<number, Hit>;

export interface WordHits {
  hits: Hits;
  /** The word of the text that was taken instead, when none was as typed. */
  tried?: string | undefined;
}

/** `open` when the word may still be growing: the last one of a query. */
export function matchWord(index: SearchIndex, typed: Token, open: boolean): WordHits {
  const hits: Hits = new Map();
  const { language } = index;
  // البيني has the stem بين, which is too common to tell anything.
  const own = stems(typed.word, language).filter((form) => !isStopWord(form, language));
  const core = own[0] ?? '';
  const may = mayHave(own, language);
  let found = false;
  for (const [word, entry] of index.words) {
    if (word === typed.word) collect(index, hits, entry, 'words');
    else if (may(word) && !isStopWord(word, language) && sameStem(own, entry.stems))
      collect(index, hits, entry, 'inflected');
    else continue;
    found = true;
  }
  if (found) return { hits };
  if (open && typed.word.length >= 3) {
    for (const [word, entry] of index.words) {
      if (word.startsWith(typed.word)) collect(index, hits, entry, 'inflected');
    }
    if (hits.size > 0) return { hits };
  }
  const { joined } = wordRules[language];
  const long = typed.word.length >= 5;
  if (!(long || joined)) return { hits };
  // Doubled letters are the commonest slip.
  const bare = (word: string): string =>
    joined ? joined.without(word) : word.replace(/(\p{L})\1/gu, '$1');
  const plain = bare(typed.word);
  const { bones } = queryRules[language];
  let tried: string | undefined;
  for (const [word, entry] of index.words) {
    const near =
      (long && withinOneEdit(plain, bare(word))) ||
      entry.stems.some(
        (one) =>
          (core.length >= 5 && withinOneEdit(core, one)) ||
          (bones && core.length >= 4 && bones(core) === bones(one)),
      );
    if (!near || word.length < 4) continue;
    tried ??= word;
    collect(index, hits, entry, 'fuzzy');
  }
  return { hits, tried };
}

function collect(index: SearchIndex, hits: Hits, word: Word, tier: Tier): void {
  for (const { unit, token, length } of word.places) {
    const own = index.units[unit]?.tokens;
    const first = own?.[token];
    const last = own?.[token + length - 1];
    if (!first || !last) continue;
    const hit = hits.get(unit) ?? { tier, spans: [], tokens: [] };
    if (rank(tier) < rank(hit.tier)) hit.tier = tier;
    hit.spans.push({ start: first.start, end: last.end });
    hit.tokens.push(token);
    hits.set(unit, hit);
  }
}
