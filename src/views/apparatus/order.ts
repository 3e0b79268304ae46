/** The order of names in an index: Chinese by the sounds of its characters, the others by their alphabets. */

import { type Language, languages } from '../../model/languages.ts';

/** A title stands where its first letter has it, not where its marks or its article would. */
const bare = (text: string): string => text.replace(/^[《«“"]+/u, '').replace(/^ال/u, '');

/** Compares what has a name in the order of a language. */
export function byName(language: Language): (a: { text: string }, b: { text: string }) => number {
  const order = new Intl.Collator(languages[language].tag);
  return (a, b) => order.compare(bare(a.text), bare(b.text));
}
