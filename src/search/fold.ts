/** Writing differences that a reader does not mean: case, accents, width, hamza, traditional forms. */

import { simplified } from './traditional.ts';

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ء: '',
  ـ: '',
};

const digitZeros = [0x0660, 0x06f0];

/** A character in its plain form: possibly none, possibly several. */
function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  for (const zero of digitZeros) if (code >= zero && code <= zero + 9) return String(code - zero);
  return letters[character] ?? simplified(character);
}

/** A word in its plain form, the same for every language. й is a letter, not an accent. */
export function fold(word: string): string {
  const bare = word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('\u0438\u0306', '\u0439')
    .replace(/[\p{M}\p{Cf}]/gu, '');
  return Array.from(bare, foldCharacter).join('');
}

export interface Token {
  /** The word in its plain form. */
  word: string;
  /** Offsets in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** A run of Chinese characters. */
  han: boolean;
  /** Nothing but a hyphen stands between it and the word before. */
  joined: boolean;
}

/**
 * The words of a text. An apostrophe parts words, so that l’accès holds accès; a run of Chinese
 * characters is one token.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(
    /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u200c\u200d])+/gu,
  )) {
    const word = fold(match[0]);
    if (word === '') continue;
    const start = match.index;
    const before = found.at(-1);
    found.push({
      word,
      start,
      end: start + match[0].length,
      han: /\p{Script=Han}/u.test(match[0]),
      joined: before !== undefined && /^[-‐‑–]$/u.test(text.slice(before.end, start)),
    });
  }
  return found;
}

export interface Signs {
  /** The text in plain form without white space. */
  text: string;
  /** For each character of it, where it stands in the text; one more for the end. */
  at: readonly number[];
}

/** A text character by character, for Chinese; punctuation stays. */
export function signs(text: string): Signs {
  let folded = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = /\s|\p{Cf}/u.test(character)
      ? ''
      : Array.from(character.normalize('NFKC').toLowerCase(), foldCharacter)
          .join('')
          .replace(/[“”„「」『』]/gu, '"')
          .replace(/[‘’]/gu, "'");
    for (let index = 0; index < plain.length; index += 1) at.push(offset);
    folded += plain;
    offset += character.length;
  }
  at.push(offset);
  return { text: folded, at };
}
