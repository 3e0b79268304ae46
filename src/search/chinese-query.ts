/** Parts of a query while Chinese is read. */

import type { Names } from './concepts.ts';
import { signs, type Token, tokens } from './fold.ts';
import type { SearchIndex } from './index-words.ts';
import { type Slot, signSlots, wordSlots } from './query.ts';
import { matchSigns } from './sign-match.ts';

/** Chinese runs as they stand; words in other scripts, which may be names of terms, as words. */
export function chineseSlots(index: SearchIndex, names: Names, typed: string): Slot[] {
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
    if (/\p{Script=Han}/u.test(run) || matchSigns(index, signs(run).text, 'words').size > 0) {
      flush();
      slots.push(...mixed(index, names, run));
    } else foreign.push(...tokens(run));
  }
  flush();
  return slots;
}

/** `AI治理` is a foreign name and Chinese, unless it is a name or stands in the text. */
function mixed(index: SearchIndex, names: Names, run: string): Slot[] {
  const plain = signs(run).text;
  if (names.of('zh').has(plain) || matchSigns(index, plain, 'words').size > 0)
    return signSlots(index, names, [plain]);
  const parts = run.match(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{2,}|(?:(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{2}).)+/gu,
  ) ?? [run];
  if (parts.length < 2) return signSlots(index, names, [plain]);
  return parts.flatMap((part) =>
    /\p{Script=Han}/u.test(part)
      ? signSlots(index, names, [signs(part).text])
      : wordSlots(index, names, tokens(part)),
  );
}
