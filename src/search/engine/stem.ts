/**
 * Inflected forms of a word led to one stem, by light rules per language. They need not be
 * right about grammar, only bring the forms of a word together; what they bring together
 * wrongly ranks below the words as typed.
 */

import type { Language } from '../../model/languages.ts';
import { queryRules } from '../languages/query-rules.ts';
import { wordRules } from '../languages/word-rules.ts';

const known = new Map<string, readonly string[]>();

/** The stems of a folded word: the core first, then forms that it may also be. */
export function stems(word: string, language: Language): readonly string[] {
  const key = `${language}${word}`;
  const found = known.get(key) ?? wordRules[language].stems?.(word) ?? [word];
  known.set(key, found);
  return found;
}

/** The first stem. */
export const stem = (word: string, language: Language): string => stems(word, language)[0] ?? word;

/** Whether the core of one word is a form of the other. */
export const sameStem = (a: readonly string[], b: readonly string[]): boolean =>
  (a[0] !== undefined && b.includes(a[0])) || (b[0] !== undefined && a.includes(b[0]));

/** Whether a word can have one of the stems at all: a cheap test before its own are made. */
export function mayHave(own: readonly string[], language: Language): (word: string) => boolean {
  const { joined } = wordRules[language];
  const irregular = Object.values(queryRules[language].irregular ?? {});
  if (own.some((one) => one.length < 2 || irregular.includes(one))) return () => true;
  // Endings alone are cut, unless something is written together with the word before it too.
  if (joined) {
    const starts = own.map((one) => one.slice(0, 2));
    return (word) => starts.some((start) => word.includes(start));
  }
  const first = own.map((one) => one.charAt(0));
  return (word) => first.includes(word.charAt(0));
}
