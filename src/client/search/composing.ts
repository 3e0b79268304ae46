/**
 * A word while it is composed: telephones compose every word in any language, and what stands in the
 * field can be looked for. What is typed to get Chinese characters (pinyin, bopomofo) cannot: the
 * results of before stay until the characters are there.
 */

import type { Language } from '../../model/languages.ts';
import { isSpaceless, sign } from '../../search/engine/scripts.ts';

/** `composed` is what the keyboard is about to write; `language` that of the page. */
export const isLookedFor = (composed: string, language: Language): boolean =>
  !isSpaceless(language) ||
  Array.from(composed).every((one) => sign.test(one) || !/\p{L}/u.test(one));

/** Calls `look` whenever the field has words that are to be looked for. */
export function onSought(field: HTMLInputElement, language: Language, look: () => void): void {
  field.addEventListener('input', (event) => {
    const composed = event instanceof InputEvent && event.isComposing ? event.data : null;
    if (composed === null || isLookedFor(composed, language)) look();
  });
  field.addEventListener('compositionend', look);
}
