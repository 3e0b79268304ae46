/**
 * What words are made of, as ranges. The classes of Unicode say the same of every script there is,
 * but a browser makes their tables when they are first asked for: on a slow processor each takes
 * longer than all else that a first answer does.
 */

import { letterRules } from '../languages/letter-rules.ts';
import { signClass } from './scripts.ts';

/** What words of all languages are made of, as it stands within the brackets of a pattern. */
export const wordClass = `\\u0300-\\u036f${signClass}${Object.values(letterRules)
  .map(({ word }) => word ?? '')
  .join('')}`;

let letter: RegExp | undefined;

/** Whether a character belongs to a word. */
export function isLetter(character: string): boolean {
  letter ??= new RegExp(`[${wordClass}]`, 'u');
  return letter.test(character);
}

/** Digits and other numbers, of which one may name a unit: 11, ٢, ２, ②, 〇. */
export const hasNumber = (text: string): boolean =>
  /[\d²³¹¼-¾٠-٩۰-۹⁰-₉⅐-↉①-⒛〇〡-〩０-９]/.test(text);
