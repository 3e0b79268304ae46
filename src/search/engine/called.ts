/**
 * What readers of a language call things, small enough for the first answer: it stands in the
 * search page. Names of other languages, and what a name stands for, come later with the concepts.
 *
 * Three columns, cut by tabs, have a line for each: stems of the names, the words of the text for
 * them (both cut by `|`, their letters exchanged), and the places of the units in the pack, each as
 * letters for its distance from the one before. As text it is a fifth smaller than as lists, by
 * columns and in the order of the places a twentieth more; and nothing is stemmed but the query.
 */

import type { Language } from '../../model/languages.ts';
import { plainWord } from './letters.ts';
import { type LiteralHit, literalForm, literalHits } from './literal.ts';
import type { SearchPack } from './pack.ts';
import { isSpaceless, signClass } from './scripts.ts';
import { exchanged } from './sent-letters.ts';
import { firstUnit, type SentUnit, sentUnits, sentWords } from './sent-words.ts';
import { stem } from './stem.ts';
import { stemHits } from './stem-hits.ts';
import { isStopWord } from './stop-words.ts';
import { wordClass } from './word-letters.ts';

/** The columns of a pack with its concepts; no line for a name that the text itself answers. */
export function calledColumns(pack: SearchPack): string {
  const { concepts, language, units } = pack;
  const sent = sentUnits(sentWords(pack));
  const withStems = stemsOf(units, sent, language);
  const text = units.map((unit) => unit.text.toLowerCase()).join('\n');
  const hasStems = (name: string): boolean => {
    const some = withStems(name);
    return some.length > 0 && stemHits(some, name, language, 1).length > 0;
  };
  // Most names stand nowhere in the text; to look through the units one by one takes long.
  const answers = (name: string): boolean =>
    (text.includes(literalForm(name, language)) &&
      literalHits(sent, name, language, 1).length > 0) ||
    hasStems(name);
  const taken = new Set<string>();
  const rows = concepts.flatMap(({ names, words, units: own }) => {
    const called = (names[language] ?? []).filter((name) => !answers(name));
    const keys = new Set(called.map((name) => keyOf(name, language)));
    const free = [...keys].filter((key) => key !== '' && !taken.has(key));
    if (free.length === 0) return [];
    for (const key of free) taken.add(key);
    const places = units.flatMap(({ id }, place) => (own.includes(id) ? [place] : []));
    const marked = words.filter(
      (word) => literalHits(at(sent, places), word, language, 1).length > 0,
    );
    const joined = (list: readonly string[]): string => exchanged(list.join('|'), language);
    return [{ keys: joined(free), words: joined(marked), places: stepsOf(places) }];
  });
  rows.sort((a, b) => compare(a.places, b.places) || compare(a.keys, b.keys));
  const column = (name: 'keys' | 'words' | 'places'): string =>
    rows.map((row) => row[name]).join('\n');
  return [column('keys'), column('words'), column('places')].join('\t');
}

/** By their codes, the same wherever the site is built. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Finds the units that have every telling stem of the name at all: few are left to be looked through. */
function stemsOf(
  units: SearchPack['units'],
  sent: readonly SentUnit[],
  language: Language,
): (name: string) => readonly SentUnit[] {
  if (isSpaceless(language)) {
    const signRuns = new RegExp(`[${signClass}]+`, 'gu');
    const whole = units.map(({ text }) => text).join('\n');
    return (name) => {
      const runs = (name.match(signRuns) ?? []).map(plainWord);
      if (!runs.every((run) => whole.includes(run))) return [];
      return sent.filter((_, place) => runs.every((run) => units[place]?.text.includes(run)));
    };
  }
  const letters = /[\p{L}\p{M}]+/gu;
  const placesOf = new Map<string, Set<number>>();
  for (const [place, { text }] of units.entries()) {
    for (const one of keyOf(text, language).split(' ')) {
      const places = placesOf.get(one) ?? new Set();
      placesOf.set(one, places.add(place));
    }
  }
  return (name) => {
    const telling = (name.match(letters) ?? [])
      .map(plainWord)
      .filter((word) => word.length > 2 && !isStopWord(word, language))
      .map((word) => stem(word, language));
    // Most names have one that stands nowhere, and no unit need be asked.
    if (!telling.every((one) => placesOf.has(one))) return [];
    return sent.filter((_, place) => telling.every((one) => placesOf.get(one)?.has(place)));
  };
}

/** At most `most` units of what the query is a name of, in any of its forms; none if it is quoted. */
export function calledHits(
  units: readonly SentUnit[],
  columns: string,
  query: string,
  language: Language,
  most: number,
): LiteralHit[] {
  const key = exchanged(keyOf(query, language), language);
  // Quoted words are meant as they are written.
  if (key === '' || /^["“”„«»「『]/.test(query.trim())) return [];
  const [keys = [], words = [], places = []] = columns
    .split('\t')
    .map((column) => column.split('\n'));
  const row = keys.findIndex((one) => one.includes(key) && one.split('|').includes(key));
  const marked = exchanged(words[row] ?? '', language).split('|');
  return at(units, placesOf(places[row] ?? ''))
    .slice(0, most)
    .map((one) => {
      const spans = marked.flatMap((word) => literalHits([one], word, language, 1)[0]?.spans ?? []);
      return {
        unit: firstUnit(one, language),
        spans: spans.sort((a, b) => a.start - b.start),
      };
    });
}

const at = <U>(units: readonly U[], places: readonly number[]): U[] =>
  places.flatMap((place) => units[place] ?? []);

/** The code of the first small letter; a capital before a small letter stands for 26 each. */
const smallA = 97;
const capitalA = 65;
const radix = 26;

const stepsOf = (places: readonly number[]): string =>
  places
    .map((place, at) => {
      const step = place - (places[at - 1] ?? 0);
      const capital = step < radix ? [] : [capitalA + Math.floor(step / radix)];
      return String.fromCharCode(...capital, smallA + (step % radix));
    })
    .join('');

function placesOf(steps: string): number[] {
  let place = 0;
  return Array.from(steps.matchAll(/([A-Z]?)([a-z])/g), ([, capital = '', small = '']) => {
    place += capital === '' ? 0 : (capital.charCodeAt(0) - capitalA) * radix;
    place += small.charCodeAt(0) - smallA;
    return place;
  });
}

/** Stems; not as in concepts.ts, which needs more than a first answer loads. */
function keyOf(name: string, language: Language): string {
  const words = name.match(new RegExp(`[${wordClass}]+`, 'gu')) ?? [];
  return words.map((word) => stem(plainWord(word), language)).join(' ');
}
