/** Words as patterns of the content read them. */

import type { Language } from './languages.ts';

/** NFC, without soft hyphens, and in Arabic without vowel signs and tatweel. */
export function bareWords(words: string, language: Language): string {
  const plain = words.normalize('NFC').replace(/\u00AD/gu, '');
  return language === 'ar' ? plain.replace(/[\u064B-\u0652\u0670\u0640]/gu, '') : plain;
}

/** A pattern of the content, as it is read everywhere: case makes no difference. */
export const patternOf = (pattern: string, flags = 'iu'): RegExp => new RegExp(pattern, flags);
