/** Writing differences that a reader does not mean: case, accents, width, hamza, traditional forms. */

import { bare, plainLetter } from './letters.ts';
import { simplified, traditional as traditionalCharacters } from './traditional.ts';

/** A character in its plain form: possibly none, possibly several. */
function foldCharacter(character: string): string {
  return plainLetter(character) ?? simplified(character);
}

/** Letters without anything to fold; ё, hamza and accents are not among them. */
const asTheyAre = /^(?:[a-z]+|[а-я]+|[ابتثجحخدذرزسشصضطظعغفقلمنهوي]+)$/u;

/** Most words of a text come again: each is folded once. Queries are short and add little. */
const folded = new Map<string, string>();

/** A word in its plain form, the same for every language. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const small = word.toLowerCase();
  const plain = asTheyAre.test(small) ? small : Array.from(bare(word), foldCharacter).join('');
  folded.set(word, plain);
  return plain;
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

const run = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;
const hanOrNot = /\p{Script=Han}+|\P{Script=Han}+/gu;
const hanCharacter = /\p{Script=Han}/u;

/**
 * The words of a text. An apostrophe parts words, so that l’accès holds accès; a run of Chinese
 * characters is one token.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const put = (written: string, start: number, han: boolean): void => {
    const word = han ? Array.from(written, sign).join('') : fold(written);
    if (word === '') return;
    const end = found.at(-1)?.end;
    const joined = end === start - 1 && '-‐‑–'.includes(text.charAt(end));
    found.push({ word, start, end: start + written.length, han, joined });
  };
  const mixed = hanCharacter.test(text);
  run.lastIndex = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const [written] = match;
    if (!mixed || !hanCharacter.test(written)) put(written, match.index, false);
    else
      for (const part of written.matchAll(hanOrNot))
        put(part[0], match.index + part.index, hanCharacter.test(part[0]));
  }
  return found;
}

export interface Signs {
  /** The text in plain form without white space. */
  text: string;
  /** For each character of it, where it stands in the text; one more for the end. */
  readonly at: readonly number[];
}

const plainSigns = new Map<string, string>();
/** All but the simplified characters, which most of a Chinese text is made of. */
const notPlain = new RegExp(`[^\\u4e00-\\u9fff]|[${traditionalCharacters}]`, 'gu');

/** A text character by character, for Chinese; punctuation stays. */
export function signs(text: string): Signs {
  let at: readonly number[] | undefined;
  return {
    text: text.replace(notPlain, sign),
    get at() {
      at ??= placesIn(text);
      return at;
    },
  };
}

function placesIn(text: string): number[] {
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (let index = sign(character).length; index > 0; index -= 1) at.push(offset);
    offset += character.length;
  }
  at.push(offset);
  return at;
}

function sign(character: string): string {
  const known = plainSigns.get(character);
  if (known !== undefined) return known;
  const plain = foldSign(character);
  plainSigns.set(character, plain);
  return plain;
}

function foldSign(character: string): string {
  if (/\s|\p{Cf}/u.test(character)) return '';
  return Array.from(character.normalize('NFKC').toLowerCase(), foldCharacter)
    .join('')
    .replace(/[“”„「」『』]/gu, '"')
    .replace(/[‘’]/gu, "'");
}
