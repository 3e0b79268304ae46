/** Numbers as readers type them: Chinese numerals led to digits; other digits are folded already. */

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** `十一` is 11, `七十四` is 74; undefined when the characters are no number below a hundred. */
export function chineseNumber(text: string): number | undefined {
  const match = /^(?:([二两三四五六七八九一])?(十))?([零〇一二两三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return undefined;
  const [, tens, ten, ones] = match;
  const high = ten === undefined ? 0 : (tens === undefined ? 1 : (digits[tens] ?? 0)) * 10;
  return high + (ones === undefined ? 0 : (digits[ones] ?? 0));
}

/** Digits in place of the Chinese numerals of a query such as 第十一段. */
export const withDigits = (text: string): string =>
  text.replace(/[零〇一二两三四五六七八九十]+/gu, (numeral) =>
    String(chineseNumber(numeral) ?? numeral),
  );
