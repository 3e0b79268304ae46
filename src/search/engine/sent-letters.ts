/**
 * Letters of Cyrillic and Arabic take two bytes each where those of ASCII take one, compressed a
 * seventh more. In what is sent the two change places; the same exchange brings them back.
 */

import { kept } from '../../model/kept.ts';
import type { Language } from '../../model/languages.ts';
import { wordRules } from '../languages/word-rules.ts';

const ascii = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Behind the letters of both alphabets in Unicode. */
const end = 0x700;

/** By the code of a letter that of the one in its place. */
const othersIn = kept((own) => {
  const others = Uint16Array.from({ length: end }, (_, code) => code);
  for (let at = 0; at < own.length; at += 1) {
    const [letter, other] = [own.charCodeAt(at), ascii.charCodeAt(at)];
    others[letter] = other;
    others[other] = letter;
  }
  return others;
});

/** The text with the letters of its language and those of ASCII exchanged. */
export function exchanged(text: string, language: Language): string {
  const own = wordRules[language].sent;
  if (own === undefined) return text;
  // By codes it is twice as quick as by a pattern, and a slow processor is waited for.
  const others = othersIn(own);
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] = others[code] ?? code;
  }
  return new TextDecoder('utf-16le').decode(codes);
}
