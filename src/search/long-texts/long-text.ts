/**
 * The long texts: notes and pages of running text. What is known of all of them at once is little;
 * their words come in parts, for the results that are shown.
 */

import type { Language } from '../../model/languages.ts';
import { signs, type Token, tokens } from '../engine/fold.ts';
import { isSpaceless } from '../engine/scripts.ts';
import { wordRules } from '../languages/word-rules.ts';

/** What the answer needs of a text before its words are there. */
export interface TextPlace {
  /** Layer and name of a note, path and fragment of a page. */
  id: string;
  /** Layer of a note; none for a page. */
  layer?: string;
  /** Unit or section that the note is written to. */
  unit?: string;
}

export interface LongText extends TextPlace {
  /** From the folder of the language. */
  url: string;
  title: string;
  text: string;
}

/** A text without what its id tells: the layer of a note, the address of a page. */
export type PackedText = Omit<LongText, 'layer' | 'url'> & { url?: string };

/** What is loaded before any answer: the program, and what there is. */
export interface LongTextPack {
  /** Version of Pagefind. */
  version: string;
  /** The program in WebAssembly, in base64. */
  program: string;
  /** First and last word of each part of the index. */
  ranges: readonly (readonly [from: string, to: string])[];
  /** How many words each text has for the engine. */
  sizes: readonly number[];
  /** Ids of the texts, a line each, with the unit behind a tab. */
  texts: string;
  /** Place of the first text of each part of the texts. */
  parts: readonly number[];
  /** The first letters of all words, as many as `startOf` takes. */
  starts: string;
}

export const packed = ({ layer: _, url, ...text }: LongText): PackedText =>
  url === text.id ? text : { ...text, url };

export const unpacked = (text: PackedText): LongText => ({
  ...text,
  ...placeOf(text.id, text.unit),
  url: text.url ?? text.id,
});

/** Only the id of a note has a slash, behind its layer. */
function placeOf(id: string, unit: string | undefined): TextPlace {
  const [layer = '', name] = id.split('/');
  return {
    id,
    ...(unit === undefined ? {} : { unit }),
    ...(name === undefined ? {} : { layer }),
  };
}

export const placeLine = ({ id, unit }: TextPlace): string =>
  unit === undefined ? id : `${id}\t${unit}`;

/** The texts of a pack by their places. */
export const placesOf = ({ texts }: Pick<LongTextPack, 'texts'>): TextPlace[] =>
  texts.split('\n').map((line) => {
    const [id = '', unit] = line.split('\t');
    return placeOf(id, unit);
  });

/** What is indexed, and what a place in the index counts: the title, then the text. */
export const indexedText = ({ title, text }: Pick<LongText, 'title' | 'text'>): string =>
  `${title}\n${text}`;

/**
 * The language that Pagefind is told: with Chinese it would cut the pairs of characters that it is
 * given into words of its own.
 */
export const toldLanguage = (language: Language): string =>
  isSpaceless(language) ? 'und' : language;

/**
 * Words as Pagefind is given them: folded, and without an article that is written together with
 * its word. Where there are no spaces each character with the one behind it, so that a run is found
 * by its pairs; the last one of a run alone.
 */
export const wordsFor = (language: Language, text: string): string[] =>
  placedWords(text).map(({ word }) => wordRules[language].joined?.without(word) ?? word);

export function placedWords(text: string): Token[] {
  return tokens(text).flatMap((token) => {
    if (!token.spaceless) return [token];
    let start = token.start;
    const characters = Array.from(text.slice(token.start, token.end));
    return characters.map((character, at) => {
      const from = start;
      start += character.length;
      const word = signs(character + (characters[at + 1] ?? '')).text;
      return { ...token, word, start: from, end: start };
    });
  });
}

/** For a word that it does not know the engine takes the nearest beginning, down to one letter. */
export const startOf = (word: string): string => word.slice(0, 3);
