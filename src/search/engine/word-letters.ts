/**
 * What words are made of, as ranges. The classes of Unicode say the same of every script there is,
 * but a browser makes their tables when they are first asked for: on a slow processor each takes
 * longer than all else that a first answer does.
 */

import { signClass } from './scripts.ts';

/**
 * Letters, marks and digits of the languages of the site, as they stand within the brackets of a
 * pattern; at the end wide ones, and those that come from PDF: ﬁ, ﻻ.
 */
export const wordClass = `0-9A-Za-zªµºÀ-ÖØ-öø-ˤ\u0300-\u036fЀ-ԯ\u0610-\u061aؠ-٩ٮ-ۓە-ۿ０-９Ａ-Ｚａ-ｚﬀ-ﬆ\ufb50-\ufdfb\ufe70-\ufefc${signClass}`;

let letter: RegExp | undefined;

/** Whether a character belongs to a word. */
export function isLetter(character: string): boolean {
  letter ??= new RegExp(`[${wordClass}]`, 'u');
  return letter.test(character);
}

/** Digits and other numbers, of which one may name a unit: 11, ٢, ２, ②, 〇. */
export const hasNumber = (text: string): boolean =>
  /[\d²³¹¼-¾٠-٩۰-۹⁰-₉⅐-↉①-⒛〇〡-〩０-９]/.test(text);
