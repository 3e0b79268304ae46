/** A typed word against the words of the text: as typed, inflected, begun, or with one slip. */

import { arabicBones, withoutArticle } from './arabic.ts';
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
  const own = stems(typed.word, index.language);
  const may = mayHave(own, index.language);
  let found = false;
  for (const [word, entry] of index.words) {
    if (word === typed.word) collect(index, hits, entry, 'words');
    else if (may(word) && !isStopWord(word, index.language) && sameStem(own, entry.stems))
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
  const bones = index.language === 'ar' ? arabicBones(own[0] ?? '') : '';
  if (bones.length >= 3) {
    for (const [word, entry] of index.words) {
      if (!isStopWord(word, 'ar') && entry.stems.some((one) => arabicBones(one) === bones))
        collect(index, hits, entry, 'inflected');
    }
    if (hits.size > 0) return { hits };
  }
  if (typed.word.length < 5) return { hits };
  const bare = (word: string): string => (index.language === 'ar' ? withoutArticle(word) : word);
  let tried: string | undefined;
  for (const [word, entry] of index.words) {
    const near =
      withinOneEdit(bare(typed.word), bare(word)) ||
      ((own[0] ?? '').length >= 5 && withinOneEdit(own[0] ?? '', entry.stems[0] ?? ''));
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
