/** Writing differences that a reader does not mean: case, accents, width, forms of a letter. */

import { languageCodes } from '../../model/languages.ts';
import { queryRules } from '../languages/query-rules.ts';
import { plainLetter, plainWord } from './letters.ts';
import { sign as signCharacter, signClass, spaceless } from './scripts.ts';

const alphabets = [...new Set(languageCodes.map((code) => queryRules[code].alphabet))];
/** Letters of one alphabet without anything to fold; accents are not among them. */
const asTheyAre = new RegExp(`^(?:${alphabets.map((one) => `[${one}]+`).join('|')})$`, 'u');

/** Most words of a text come again: each is folded once. Queries are short and add little. */
const folded = new Map<string, string>();

/** A word in its plain form, the same for every language. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const small = word.toLowerCase();
  const plain = asTheyAre.test(small) ? small : plainWord(word);
  folded.set(word, plain);
  return plain;
}

export interface Token {
  /** The word in its plain form. */
  word: string;
  /** Offsets in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** A run of characters of a language without spaces. */
  spaceless: boolean;
  /** Nothing but a hyphen stands between it and the word before. */
  joined: boolean;
}

const run = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;
const signsOrNot = new RegExp(`[${signClass}]+|[^${signClass}]+`, 'gu');

/**
 * The words of a text. An apostrophe parts words, so that l’accès holds accès; a run of
 * characters of a language without spaces is one token.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const put = (written: string, start: number, joinedSigns: boolean): void => {
    const word = joinedSigns ? Array.from(written, sign).join('') : fold(written);
    if (word === '') return;
    const end = found.at(-1)?.end;
    const joined = end === start - 1 && '-‐‑–'.includes(text.charAt(end));
    found.push({ word, start, end: start + written.length, spaceless: joinedSigns, joined });
  };
  const mixed = signCharacter.test(text);
  run.lastIndex = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const [written] = match;
    if (!mixed || !signCharacter.test(written)) put(written, match.index, false);
    else
      for (const part of written.matchAll(signsOrNot))
        put(part[0], match.index + part.index, signCharacter.test(part[0]));
  }
  return found;
}

/** Folded words of a text as they are written in it: what is said to a reader keeps its accents. */
export function asTyped(text: string, folded: string): string {
  const all = tokens(text);
  for (const [from, { start }] of all.entries()) {
    let words = '';
    for (const { word, end } of all.slice(from)) {
      words += words === '' ? word : ` ${word}`;
      if (words === folded) return text.slice(start, end);
      if (!folded.startsWith(words)) break;
    }
  }
  return folded;
}

export interface Signs {
  /** The text in plain form without white space. */
  text: string;
  /** For each character of it, where it stands in the text; one more for the end. */
  readonly at: readonly number[];
}

const plainSigns = new Map<string, string>();
/** All but the characters that most of such a text is made of. */
const notPlain = new RegExp(
  `[^${spaceless.map((code) => queryRules[code].alphabet).join('')}]`,
  'gu',
);

/** A text character by character, for languages without spaces; punctuation stays. */
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
  return Array.from(character.normalize('NFKC').toLowerCase(), (one) => plainLetter(one) ?? one)
    .join('')
    .replace(/[“”„「」『』]/gu, '"')
    .replace(/[‘’]/gu, "'");
}
