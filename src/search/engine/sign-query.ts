/** Parts of a query while a language without spaces is read. */

import { queryRules } from '../languages/query-rules.ts';
import type { Names } from './concepts.ts';
import { signs, type Token, tokens } from './fold.ts';
import type { SearchIndex } from './index-words.ts';
import { type Slot, signSlots, wordSlots } from './query.ts';
import { sign } from './scripts.ts';
import { matchSigns } from './sign-match.ts';

/** Its runs as they stand; words in other scripts, which may be names of terms, as words. */
export function spacelessSlots(index: SearchIndex, names: Names, typed: string): Slot[] {
  const plain = signs(typed).text;
  if (plain !== '' && matchSigns(index, plain, 'words').size > 0)
    return signSlots(index, names, [plain]);
  const slots: Slot[] = [];
  let foreign: Token[] = [];
  const flush = (): void => {
    if (foreign.length > 0) slots.push(...wordSlots(index, names, foreign));
    foreign = [];
  };
  for (const run of typed.split(/[\s,，、;；]+/u).filter(Boolean)) {
    if (sign.test(run) || matchSigns(index, signs(run).text, 'words').size > 0) {
      flush();
      slots.push(...mixed(index, names, run));
    } else foreign.push(...tokens(run));
  }
  flush();
  return slots;
}

const letterClass = [...new Set(Object.values(queryRules).flatMap(({ script }) => script ?? []))]
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const foreignOrNot = new RegExp(`[${letterClass}]{2,}|(?:(?![${letterClass}]{2}).)+`, 'gu');

/** `AI治理` is a foreign name and more, unless it is a name or stands in the text. */
function mixed(index: SearchIndex, names: Names, run: string): Slot[] {
  const plain = signs(run).text;
  if (names.ofSigns(plain).length > 0 || matchSigns(index, plain, 'words').size > 0)
    return signSlots(index, names, [plain]);
  const parts = run.match(foreignOrNot) ?? [run];
  if (parts.length < 2) return signSlots(index, names, [plain]);
  return parts.flatMap((part) =>
    sign.test(part)
      ? signSlots(index, names, [signs(part).text])
      : wordSlots(index, names, tokens(part)),
  );
}
