/**
 * Letters of Cyrillic and Arabic take two bytes each where those of ASCII take one, compressed a
 * seventh more. In what is sent the two change places; the same exchange brings them back.
 */

import type { Language } from '../../model/languages.ts';
import { wordRules } from '../languages/word-rules.ts';

const ascii = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The text with the letters of its language and those of ASCII exchanged. */
export function exchanged(text: string, language: Language): string {
  const others = new Map<string, string>();
  for (const [at, letter] of Array.from(wordRules[language].sent ?? '').entries()) {
    others.set(letter, ascii.charAt(at));
    others.set(ascii.charAt(at), letter);
  }
  return others.size === 0 ? text : text.replace(/\p{L}/gu, (one) => others.get(one) ?? one);
}
