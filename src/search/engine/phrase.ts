/** The query as it stands: its words or characters one after the other. */

import { signs, tokens } from './fold.ts';
import type { SearchIndex } from './index-words.ts';
import { isSpaceless } from './scripts.ts';
import { matchSigns } from './sign-match.ts';
import type { Span } from './spans.ts';

/** Units that have the query as it stands. */
export function phraseHits(index: SearchIndex, typed: string): Map<number, readonly Span[]> {
  const hits = new Map<number, readonly Span[]>();
  if (isSpaceless(index.language)) {
    for (const [unit, hit] of matchSigns(index, signs(typed).text, 'phrase'))
      hits.set(unit, hit.spans);
    return hits;
  }
  const words = tokens(typed).map((token) => token.word);
  const [first] = words;
  for (const { unit, token, length } of (first === undefined ? undefined : index.words.get(first))
    ?.places ?? []) {
    const own = index.units[unit]?.tokens ?? [];
    const begin = own[token];
    const end = own[token + words.length - 1];
    if (length > 1 || !begin || !end) continue;
    if (!words.every((word, step) => own[token + step]?.word === word)) continue;
    hits.set(unit, [...(hits.get(unit) ?? []), { start: begin.start, end: end.end }]);
  }
  return hits;
}
