/**
 * The search of the long texts. Pagefind is its engine: it stems in five languages, and Chinese is
 * given to it in pairs of characters. Of its index and of the texts only the parts come that a
 * query needs. The code here is the same in the browser, from disk, and on the command line.
 */

import type { Language } from '../../model/languages.ts';
import { signs, tokens } from '../engine/fold.ts';
import type { Note } from '../engine/query.ts';
import { isSpaceless } from '../engine/scripts.ts';
import { type Answer, longestQuery } from '../engine/search.ts';
import { merged, type Span } from '../engine/spans.ts';
import { isStopWord } from '../engine/stop-words.ts';
import {
  indexedText,
  type LongText,
  placedWords,
  placesOf,
  startOf,
  type TextPlace,
  toldLanguage,
  unpacked,
  wordsFor,
} from './long-text.ts';
import { type LongTextSource, openPagefind } from './open-pagefind.ts';

export interface LongHit {
  text: TextPlace;
  score: number;
  /** The words, and the stretches of them to be marked; rejects when they cannot be had. */
  read(): Promise<FoundWords>;
}

export interface FoundWords {
  text: LongText;
  spans: readonly Span[];
}

export interface LongTexts {
  /**
   * `answer` is that from the Compact's own words: other names that it knows are tried too, and
   * for a query that names a unit the notes on that unit are given.
   */
  answer(query: string, answer: Pick<Answer, 'places' | 'notes'>): Promise<LongHit[]>;
}

type SpansIn = (text: LongText) => readonly Span[];

export function openLongTexts(language: Language, source: LongTextSource): LongTexts {
  const { pack } = source;
  const places = placesOf(pack);
  const starts = new Set(pack.starts.split(' '));
  let engine: ReturnType<typeof openPagefind> | undefined;
  const hitAt = (place: number, score: number, spans: SpansIn): LongHit[] => {
    const text = places[place];
    if (!text) return [];
    const load = async (): Promise<FoundWords> => {
      const part = pack.parts.findLastIndex((first) => first <= place);
      const own = (await source.texts(part))[place - (pack.parts[part] ?? 0)];
      if (own?.id !== text.id) throw new Error(`no words of ${text.id} in their part`);
      const whole = unpacked(own);
      return { text: whole, spans: spans(whole) };
    };
    let words: Promise<FoundWords> | undefined;
    return [{ text, score, read: () => (words ??= load()) }];
  };
  const asked = async (query: string): Promise<LongHit[]> => {
    const { words, pairs, runs } = partsOf(language, query);
    if (!words.every((word) => starts.has(startOf(word)))) return [];
    engine ??= openPagefind(toldLanguage(language), source);
    const opened = engine;
    // The engine would take a pair that it does not have for another one with the same beginning.
    for (const pair of pairs) if (!(await opened.has(pair))) return [];
    const results = await opened.search([...words, ...pairs].join(' ')).catch((error: unknown) => {
      // Pagefind remembers a part that did not come as one that is empty: the next query begins anew.
      engine = undefined;
      throw error;
    });
    const inRuns = isSpaceless(language) && runs.length > 0;
    return results.flatMap(({ place, score, words: found }) =>
      runs.every((run) => stand(found, Array.from(run).length - 1))
        ? hitAt(place, score, (text) => (inRuns ? runSpans(text, runs) : placed(text, found)))
        : [],
    );
  };
  return {
    async answer(query, { places: named, notes }) {
      if (named.length > 0)
        return places.flatMap(({ unit }, at) =>
          unit !== undefined && named.includes(unit) ? hitAt(at, 1, () => []) : [],
        );
      const hits = new Map<string, LongHit>();
      for (const one of forms(language, query, notes))
        for (const hit of await asked(one)) if (!hits.has(hit.text.id)) hits.set(hit.text.id, hit);
      return [...hits.values()];
    },
  };
}

/** The query as typed, then with what the Compact says in place of parts of it. */
function forms(language: Language, query: string, notes: readonly Note[]): string[] {
  const all = tokens(query.slice(0, longestQuery));
  const words = all.filter((token) => !isStopWord(token.word, language));
  const typed = (words.length > 0 ? words : all).map(({ word }) => word).join(' ');
  const others = notes
    .map(({ typed: part, taken }) => ({
      taken,
      part: tokens(part)
        .map(({ word }) => word)
        .join(' '),
    }))
    .filter(({ part }) => typed.includes(part))
    .map(({ part, taken }) => typed.replace(part, ` ${taken} `));
  return [...new Set([typed, ...others])].filter((one) => one.trim() !== '');
}

interface QueryParts {
  words: readonly string[];
  /** Pairs of the characters that stand together; of a single one it alone, which begins pairs. */
  pairs: readonly string[];
  /** Characters between spaces, folded. */
  runs: readonly string[];
}

function partsOf(language: Language, query: string): QueryParts {
  const all = tokens(query);
  const runs = all.flatMap((token) => (token.spaceless ? [signs(token.word).text] : []));
  const words = all.filter((token) => !token.spaceless).map(({ word }) => word);
  return {
    words: words.flatMap((word) => wordsFor(language, word)),
    pairs: runs.flatMap((run) => wordsFor(language, run).slice(0, Math.max(1, run.length - 1))),
    runs,
  };
}

/** Whether so many pairs stand one behind the other: then their characters do, and in this order. */
function stand(places: readonly number[], pairs: number): boolean {
  const all = new Set(places);
  const steps = Array.from({ length: Math.max(1, pairs) }, (_, step) => step);
  return places.some((place) => steps.every((step) => all.has(place + step)));
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
