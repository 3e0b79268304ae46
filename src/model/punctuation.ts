/** Full-width marks for Chinese, put back by rule where the received file has ASCII ones. */

export const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
};

/**
 * Replaces , ; : ( ) by their full-width forms, one character for one, so that offsets stay.
 * NFKC takes every one of them back, which is how the fidelity test compares.
 */
export function toFullWidth(text: string): string {
  return text.replace(/[,;:()]/gu, (mark) => fullWidth[mark] ?? mark);
}
