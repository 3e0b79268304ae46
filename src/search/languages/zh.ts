/** Chinese: its little words, numerals, questions, and how it names places of the Compact. */

import type { LetterRules, QueryRules, WordRules } from '../engine/profile.ts';

/**
 * The script Han, as ranges: a browser makes the tables of \p{…} when they are first asked for, and a
 * first answer waits for them.
 */
export const letters: LetterRules = {
  signs:
    '\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9\u{20000}-\u{3347f}',
};

export const words: WordRules = {
  stopWords: '的 和 与 及 在 是 了 对 为 吗 呢',
};

/** 〇 is 零, and 两 is 二. */
const digit = (character: string): number => '零一二三四五六七八九〇 两'.indexOf(character) % 10;

/** `十一` is 11, `七十四` is 74; undefined when the characters are no number below a hundred. */
export function chineseNumber(text: string): number | undefined {
  const match = /^(?:([二两三四五六七八九一])?(十))?([零〇一二两三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return undefined;
  const [, tens, ten, ones] = match;
  const high = ten === undefined ? 0 : (tens === undefined ? 1 : digit(tens)) * 10;
  return high + (ones === undefined ? 0 : digit(ones));
}

/** Questions, and characters that join, but not those of 目的 and 在线. */
const question =
  /[如为]何|怎[么样]|什么|哪[些个]|谁来?|[是能]否|可以|不[能会]|应该|多少|关于|有关|(?<!目)的|在(?!线)|[吗呢]/u;

export const queries: QueryRules = {
  alphabet: '\u4e00-\u9fff',
  withDigits: (text) =>
    text.replace(/[零〇一二两三四五六七八九十]+/gu, (numeral) =>
      String(chineseNumber(numeral) ?? numeral),
    ),
  question,
  places: {
    document: '《?(?:全球)?(?:数字)?契约》?',
    paragraph: '第|段落',
    item: '项|款',
    note: '脚注|注释?',
    goal: '(?:可持续发展)?目标',
    principle: '原则',
    number: '第',
    afterParagraph: '段|条',
    afterItem: '项|款',
    to: '至|到',
    and: '和|与',
    of: '的',
  },
};
