/** The words of a text that tell it from others: of at least three letters; of Chinese, each character. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}]){3,}/gu) ?? [];
