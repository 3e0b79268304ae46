/** Languages without spaces: characters that stand together in the text, at any place of it. */

import type { SearchIndex } from './index-words.ts';
import type { Span } from './spans.ts';
import type { Tier } from './tiers.ts';
import type { Hits } from './word-match.ts';

/** Every unit that has the characters, one after the other. `text` is folded by `signs`. */
export function matchSigns(index: SearchIndex, text: string, tier: Tier): Hits {
  const hits: Hits = new Map();
  if (text === '') return hits;
  for (const unit of index.units) {
    const spans: Span[] = [];
    const { text: own, at } = unit.signs;
    for (let from = own.indexOf(text); from >= 0; from = own.indexOf(text, from + 1)) {
      spans.push({ start: at[from] ?? 0, end: at[from + text.length] ?? unit.text.length });
    }
    if (spans.length > 0) hits.set(unit.order, { tier, spans, tokens: [] });
  }
  return hits;
}

export const occurs = (index: SearchIndex, text: string): boolean =>
  index.units.some((unit) => unit.signs.text.includes(text));

/**
 * Cuts characters that do not stand together anywhere into the longest pieces that do, of two
 * characters or more; what is left over is returned too.
 */
export function pieces(index: SearchIndex, text: string): { found: string[]; left: number } {
  const found: string[] = [];
  let left = 0;
  for (let at = 0; at < text.length; ) {
    let length = Math.min(text.length - at, 24);
    while (length >= 2 && !occurs(index, text.slice(at, at + length))) length -= 1;
    if (length >= 2) {
      found.push(text.slice(at, at + length));
      at += length;
    } else {
      left += 1;
      at += 1;
    }
  }
  return { found, left };
}
