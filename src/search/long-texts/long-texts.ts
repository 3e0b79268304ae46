/**
 * The long texts: notes and pages of running text. Pagefind is their engine: it stems in five
 * languages, and Chinese is given to it character by character. The code here is the same in the
 * browser, from disk, and on the command line.
 */

import type { Language } from '../../model/languages.ts';
import { signs, type Token, tokens } from '../engine/fold.ts';
import type { Note } from '../engine/query.ts';
import { isSpaceless } from '../engine/scripts.ts';
import { type Answer, longestQuery } from '../engine/search.ts';
import { merged, type Span } from '../engine/spans.ts';
import { isStopWord } from '../engine/stop-words.ts';
import { wordRules } from '../languages/word-rules.ts';

export interface LongText {
  /** Layer and name of a note, path and fragment of a page. */
  id: string;
  /** From the folder of the language. */
  url: string;
  title: string;
  text: string;
  /** Layer of a note; none for a page. */
  layer?: string;
  /** Unit or section that the note is written to. */
  unit?: string;
}

/** A text without what its id tells: the layer of a note, the address of a page. */
export type PackedText = Omit<LongText, 'layer' | 'url'> & { url?: string };

/** What the engine reads, in base64 by path, and the texts by the names that it has for them. */
export interface LongTextPack {
  files: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, PackedText>>;
}

type Texts = Readonly<Record<string, LongText>>;

export const packed = ({ layer: _, url, ...text }: LongText): PackedText =>
  url === text.id ? text : { ...text, url };

/** Only the id of a note has a slash, behind its layer. */
const unpacked = (text: PackedText): LongText => {
  const [layer = '', name] = text.id.split('/');
  return { url: text.id, ...text, ...(name === undefined ? {} : { layer }) };
};

/** The part of Pagefind that is used. */
export interface Engine {
  search(query: string): Promise<{
    results: readonly { id: string; score: number; words: readonly number[] }[];
  }>;
}

/** Pagefind, wrapped so that it fetches and asks for the language of the page through these two. */
export type MakePagefind = (
  fetch: (address: string) => Promise<unknown>,
  document: unknown,
) => { createInstance(options: object): Engine };

export interface LongHit {
  text: LongText;
  score: number;
  /** Stretches of the text to be marked. */
  spans: readonly Span[];
}

export interface LongTexts {
  /**
   * `answer` is that from the Compact's own words: other names that it knows are tried too, and
   * for a query that names a unit the notes on that unit are given.
   */
  answer(query: string, answer: Pick<Answer, 'places' | 'notes'>): Promise<LongHit[]>;
}

/** What is indexed, and what a place in the index counts: the title, then the text. */
export const indexedText = ({ title, text }: LongText): string => `${title}\n${text}`;

/**
 * Words as Pagefind is given them: folded, characters of languages without spaces one by one, and
 * without an article that is written together with its word.
 */
export const wordsFor = (language: Language, text: string): string[] =>
  placedWords(text).map(({ word }) => wordRules[language].joined?.without(word) ?? word);

function placedWords(text: string): Token[] {
  return tokens(text).flatMap((token) => {
    if (!token.spaceless) return [token];
    let start = token.start;
    return Array.from(text.slice(token.start, token.end)).map((character) => {
      const from = start;
      start += character.length;
      return { ...token, word: signs(character).text, start: from, end: start };
    });
  });
}

export function openLongTexts(
  language: Language,
  pack: LongTextPack,
  make: MakePagefind,
): LongTexts {
  if (!('pagefind-entry.json' in pack.files))
    throw new Error(`no index of long texts, ${language}`);
  const texts = Object.fromEntries(
    Object.entries(pack.texts).map(([name, text]) => [name, unpacked(text)]),
  );
  const page = { querySelector: () => ({ getAttribute: () => language }), currentScript: null };
  const engine = make((address) => fileOf(pack, address), page).createInstance({
    basePath: 'pack/',
    noWorker: true,
    metaCacheTag: 'static',
  });
  return {
    async answer(query, { places, notes }) {
      if (places.length > 0) return notesOn(texts, places);
      const hits = new Map<string, LongHit>();
      for (const one of forms(language, query, notes)) {
        for (const hit of await asked(engine, texts, language, one))
          if (!hits.has(hit.text.id)) hits.set(hit.text.id, hit);
      }
      return [...hits.values()];
    },
  };
}

const notesOn = (texts: Texts, units: readonly string[]): LongHit[] =>
  Object.values(texts)
    .filter(({ unit }) => unit !== undefined && units.includes(unit))
    .map((text) => ({ text, score: 1, spans: [] }));

/** The query as typed, then with what the Compact says in place of parts of it. */
function forms(language: Language, query: string, notes: readonly Note[]): string[] {
  const all = tokens(query.slice(0, longestQuery));
  const words = all.filter((token) => !isStopWord(token.word, language));
  const typed = (words.length > 0 ? words : all).map(({ word }) => word).join(' ');
  const others = notes
    .filter(({ typed: part }) => typed.includes(part))
    .map(({ typed: part, taken }) => typed.replace(part, ` ${taken} `));
  return [...new Set([typed, ...others])].filter((one) => one.trim() !== '');
}

async function asked(
  engine: Engine,
  texts: Texts,
  language: Language,
  query: string,
): Promise<LongHit[]> {
  const wanted = wordsFor(language, query);
  const { results } = await engine.search(wanted.join(' '));
  const runs = tokens(query).flatMap((token) => (token.spaceless ? [signs(token.word).text] : []));
  return results.flatMap(({ id, score, words }) => {
    const text = texts[id];
    // The characters of a run stand together, which the engine does not ask for.
    if (!text || !runs.every((run) => signs(indexedText(text)).text.includes(run))) return [];
    if (runs.length === 0 && !areMeant(wanted, wordsFor(language, indexedText(text)), words))
      return [];
    const spans =
      isSpaceless(language) && runs.length > 0 ? runSpans(text, runs) : placed(text, words);
    return [{ text, score, spans }];
  });
}

/**
 * For a word that it does not know the engine takes the nearest beginning that it knows, down to
 * one letter: a result stands when each word has its first letters in common with one found.
 */
function areMeant(
  wanted: readonly string[],
  words: readonly string[],
  places: readonly number[],
): boolean {
  const found = places.flatMap((place) => words[place] ?? []);
  return wanted.every((word) => found.some((one) => one.startsWith(word.slice(0, 3))));
}

function placed(text: LongText, places: readonly number[]): Span[] {
  const words = placedWords(indexedText(text));
  const spans = places.flatMap((place) => words[place] ?? []);
  return inText(text, spans);
}

function runSpans(text: LongText, runs: readonly string[]): Span[] {
  const { text: plain, at } = signs(indexedText(text));
  const spans: Span[] = [];
  for (const run of runs) {
    for (let from = plain.indexOf(run); from >= 0; from = plain.indexOf(run, from + 1))
      spans.push({ start: at[from] ?? 0, end: at[from + run.length] ?? 0 });
  }
  return inText(text, spans);
}

/** Offsets in what is indexed become offsets in the text; those in the title fall away. */
function inText(text: LongText, spans: readonly Span[]): Span[] {
  const before = text.title.length + 1;
  return merged(
    spans
      .filter(({ start }) => start >= before)
      .map(({ start, end }) => ({ start: start - before, end: end - before })),
  );
}

/** Answers the engine as a server would. */
async function fileOf(pack: LongTextPack, address: string): Promise<unknown> {
  const path = address.replace(/^.*?pack\//u, '').replace(/\?.*$/u, '');
  const file = pack.files[path];
  if (file === undefined) throw new Error(`no ${path} among the long texts`);
  const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
  return {
    ok: true,
    status: 200,
    arrayBuffer: async () => bytes.buffer,
    json: async (): Promise<unknown> => JSON.parse(new TextDecoder().decode(bytes)),
  };
}
