/**
 * Traditional forms of Chinese characters, cut out of the table TSCharacters of OpenCC (Apache-2.0,
 * https://github.com/BYVoid/OpenCC), which the package opencc-js keeps.
 */

import table from 'opencc-js/dict/TSCharacters';
import type { Forms } from '../engine/forms.ts';

/** Where characters alone would lead to other words. */
const words: Forms['words'] = [
  ['乾坤', '乾坤'],
  ['瞭望', '瞭望'],
  ['瞭解', '了解'],
  ['計畫', '计划'],
  ['規畫', '规划'],
  ['反覆', '反复'],
  ['答覆', '答复'],
  ['回覆', '回复'],
  ['憑藉', '凭借'],
  ['藉由', '借由'],
  ['藉此', '借此'],
  ['藉口', '借口'],
  ['復甦', '复苏'],
];

/**
 * The characters that readers of traditional Chinese use: the 5,401 common ones (level 1 of Big5),
 * and every form of a character that the site itself has. What stands in `own`, all Chinese words
 * of the site, is left as it is.
 */
export function traditionalForms(own: string): Forms {
  const kept = new Set(own);
  const common = charactersOf('big5', [0xa4, 0xc6], [0x40, 0x7e], [0xa1, 0xfe]);
  const pairs = table
    .split('|')
    .map((pair) => pair.split(' '))
    .filter(
      ([from = '', to = '']) =>
        from !== to && to !== '' && !kept.has(from) && (common.has(from) || kept.has(to)),
    );
  return {
    from: pairs.map(([from]) => from).join(''),
    to: pairs.map(([, to]) => to).join(''),
    words: words.filter(([word]) => !own.includes(word)),
  };
}

/** Characters of an encoding whose first and second bytes stand in the ranges. */
function charactersOf(
  encoding: string,
  [first, last]: readonly [number, number],
  ...ranges: readonly (readonly [number, number])[]
): Set<string> {
  const bytes: number[] = [];
  for (let high = first; high <= last; high += 1)
    for (const [from, to] of ranges)
      for (let low = from; low <= to; low += 1) bytes.push(high, low);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}
