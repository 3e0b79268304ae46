/** Numbers as readers type them: numerals and the words for numbers led to digits. */

import { queryRules } from '../languages/query-rules.ts';

const rules = Object.values(queryRules);
/** The words for one, two, three and so on, by language. */
const lists = ['i ii iii iv v'.split(' '), ...rules.map(({ numerals }) => numerals?.() ?? [])];
const numberWords = new Map(
  lists.flatMap((list) =>
    list.flatMap((words, at) =>
      words.split(' ').map((word) => [word.replaceAll('_', ' '), String(at + 1)] as const),
    ),
  ),
);
const longestFirst = [...numberWords.keys()].sort((a, b) => b.length - a.length);
/** After another word or before one: a number word alone is a word to be looked for. */
const numberWord = new RegExp(
  `(?<=\\p{L}\\s)(?:${longestFirst.join('|')})$|^(?:${longestFirst.join('|')})(?=\\s\\p{L})`,
  'gu',
);

/** Digits in place of the numerals of a query such as 第十一段, objective three or الهدف الثالث. */
export const withDigits = (text: string): string =>
  rules
    .reduce((plain, { withDigits: own }) => own?.(plain) ?? plain, text)
    .replace(numberWord, (word) => numberWords.get(word) ?? word);
