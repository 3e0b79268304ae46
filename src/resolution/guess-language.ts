/**
 * Which of the six languages a text is in, where no other text is at hand to hold it against: by its
 * letters, and where these are Latin by small words that a page of one language is full of.
 */

import type { Language } from '../model/languages.ts';

const letters = /\p{L}/gu;
const scripts: readonly [Language, RegExp][] = [
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
];
const smallWords: readonly [Language, RegExp][] = [
  ['en', /(?<!\p{L})(?:the|and|of|to|for|with|that|by)(?!\p{L})/giu],
  ['fr', /(?<!\p{L})(?:les|des|et|du|aux|une|dans|pour)(?!\p{L})/giu],
  ['es', /(?<!\p{L})(?:los|las|el|del|y|una|para|con)(?!\p{L})/giu],
];

/** Fewer small words than these are an accident. */
const fewest = 3;

/** Undefined for a text that is too short to tell, or in none of the six. */
export function guessLanguage(text: string): Language | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const half = count(letters) / 2;
  const written = scripts.find(([, script]) => count(script) > half);
  if (written) return written[0];
  const [best] = smallWords
    .map(([language, words]) => ({ language, found: count(words) }))
    .sort((a, b) => b.found - a.found);
  return best && best.found >= fewest ? best.language : undefined;
}
