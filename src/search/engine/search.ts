/** The search: a query in, the places it names and the units that answer it out, best first. */

import type { Absent } from './absent-place.ts';
import { type Names, namesOf } from './concepts.ts';
import { asTyped, fold, tokens } from './fold.ts';
import { type Forms, readerOf } from './forms.ts';
import { type IndexedUnit, indexPack, type SearchIndex, size } from './index-words.ts';
import { type Meaning, type MeaningPack, openMeaning } from './meaning.ts';
import { blended } from './meaning-blend.ts';
import { type NamedPlaces, placesIn } from './named-places.ts';
import type { SearchPack } from './pack.ts';
import { asSeen } from './pasted.ts';
import { phraseHits } from './phrase.ts';
import { type Note, type Slot, wordSlots } from './query.ts';
import type { Result } from './result.ts';
import { isSpaceless, sign } from './scripts.ts';
import { occurs } from './sign-match.ts';
import { spacelessSlots } from './sign-query.ts';
import { merged, type Span } from './spans.ts';
import { rank, type Tier, worse } from './tiers.ts';

export interface Answer {
  /** Units and pages that the query names: `11a`, `sdg-5`; the first is the likeliest. */
  places: readonly string[];
  /** What the query names and the Compact has not; the nearest stands among the places. */
  absent?: Absent;
  results: readonly Result[];
  notes: readonly Note[];
  /** Whether the Compact has no such words in one run: what readers mean by them may tell more. */
  free: boolean;
}

export interface Search {
  index: SearchIndex;
  ask(query: string): Answer;
  /** Takes names that came after the words. */
  learn(concepts: SearchPack['concepts']): void;
  /** Takes what readers ask for, which came after the words. */
  learnMeaning(pack: MeaningPack): void;
  /** Takes other forms of characters that came after the words. */
  learnForms(forms: Forms): void;
  /** The query in the characters of the text, as far as the search has learned their other forms. */
  read(query: string): string;
  /** Whether the query holds characters that neither the text nor a name has. */
  isStrange(query: string): boolean;
}

/** Longer queries are cut: no one means more words than that. */
export const longestQuery = 200;

export function openSearch(pack: SearchPack): Search {
  const index = indexPack(pack);
  let names = namesOf(pack.concepts, pack.language);
  let meaning: Meaning | undefined;
  let forms = (query: string): string => query;
  const isWord = (word: string): boolean => index.words.has(fold(word));
  const read = (query: string): string => forms(asSeen(query, isWord));
  return {
    index,
    ask(query) {
      const asked = read(query);
      const answer = ask(index, names, asked);
      if (!meaning || !answer.free) return answer;
      const near = meaning.near(asked.slice(0, longestQuery));
      return { ...answer, results: sorted(index, blended(index, answer.results, near)) };
    },
    learn: (concepts) => {
      names = namesOf(concepts, pack.language);
    },
    learnMeaning: (pack) => {
      meaning = openMeaning(index, pack);
    },
    learnForms: (own) => {
      forms = readerOf(own);
    },
    read,
    isStrange: (query) =>
      Array.from(query).some((one) => sign.test(one) && !occurs(index, one) && !names.hasSign(one)),
  };
}

function ask(index: SearchIndex, names: Names, query: string): Answer {
  const clean = query
    .slice(0, longestQuery)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const quoted = /^["“”„«»「『].+["“”„«»」』]$/u.test(clean);
  const bare = quoted ? clean.slice(1, -1).trim() : clean;
  const named: NamedPlaces = quoted ? { places: [], left: '' } : placesIn(index, bare);
  const { left, ...about } = named;
  const typed = left === '' ? bare : left;
  if (typed === '') return { places: [], results: [], notes: [], free: false };
  const phrase = phraseHits(index, typed);
  if (left === '') {
    const hits = [...phrase].map(([unit, spans]) =>
      result(index, unit, 'phrase', spans, spans.length),
    );
    return { ...about, results: sorted(index, hits), notes: [], free: false };
  }
  const slots = isSpaceless(index.language)
    ? spacelessSlots(index, names, typed)
    : wordSlots(index, names, tokens(typed));
  const required = slots.filter((slot) => !slot.optional);
  const asked = required.length > 0 ? required : slots;
  // Short words that need not be found stand everywhere, and would count by chance.
  const more = slots.filter((slot) => slot.typed.length > 4 && !asked.includes(slot));
  const found = combine(index, asked, phrase, more);
  // Few units that have none of the words as typed leave room for those that have some of them.
  const enough = found.length > 2 || found.some(({ tier }) => rank(tier) < rank('synonym'));
  const results = enough ? found : [...found, ...partly(index, asked, found)];
  const exact = results.some((one) => rank(one.tier) <= rank('words'));
  return {
    ...about,
    results: sorted(index, results),
    free: !quoted && phrase.size === 0,
    notes: unique(slots.flatMap((slot) => slot.notes))
      .filter((note) => !(exact && note.kind === 'spelling'))
      .map((note) => ({ ...note, typed: asTyped(typed, note.typed) })),
  };
}

function combine(
  index: SearchIndex,
  slots: readonly Slot[],
  phrase: ReadonlyMap<number, readonly Span[]>,
  more: readonly Slot[],
): Result[] {
  const results: Result[] = [];
  for (const unit of index.units) {
    const spans = phrase.get(unit.order);
    const hits = slots.map((slot) => slot.hits.get(unit.order));
    if (hits.length === 0 || hits.includes(undefined)) {
      if (spans) results.push(result(index, unit.order, 'phrase', spans, spans.length));
      continue;
    }
    const all = hits.flatMap((hit) => hit ?? []);
    const weight = slots.reduce(
      (sum, slot, at) =>
        sum + rarity(index, slot) * (1 + Math.log(Math.max(1, all[at]?.spans.length ?? 1))),
      weightOf(index, more, unit),
    );
    const tier = spans ? 'phrase' : all.map((hit) => hit.tier).reduce(worse);
    const marks = spans ?? all.flatMap((hit) => hit.spans);
    results.push(
      result(index, unit.order, tier, marks, weight + nearness(all.map((hit) => hit.tokens))),
    );
  }
  return results;
}

/**
 * When hardly any unit has every word: the others that have most of what was asked, by weight.
 * Words that no unit has do not count, as long as a third of all is known; guessed ones count half.
 */
function partly(index: SearchIndex, slots: readonly Slot[], found: readonly Result[]): Result[] {
  const known = slots.filter((slot) => slot.hits.size > 0);
  if (slots.length < 2 || known.length * 3 < slots.length) return [];
  let best = 0;
  const all = index.units.map((unit) => {
    const hits = known.flatMap((slot) => slot.hits.get(unit.order) ?? []);
    const weight = weightOf(index, known, unit) * hits.length;
    best = Math.max(best, weight);
    return { unit, weight, spans: hits.flatMap(({ spans }) => spans) };
  });
  return all
    .filter(({ weight }) => best > 0 && weight * 2 >= best)
    .filter(({ unit }) => !found.some(({ id }) => id === unit.id))
    .map(({ unit, weight, spans }) => result(index, unit.order, 'some', spans, weight));
}

/** A slip counts half. */
const weightOf = (index: SearchIndex, slots: readonly Slot[], unit: IndexedUnit): number =>
  slots.reduce((sum, slot) => {
    const hit = slot.hits.get(unit.order);
    return hit ? sum + rarity(index, slot) / (hit.tier === 'fuzzy' ? 2 : 1) : sum;
  }, 0);

/** A name tells more about what is meant than a word that happens to be rare. */
const namedWeight = 1.5;
const rarity = (index: SearchIndex, slot: Slot): number =>
  Math.log(1 + index.units.length / Math.max(1, slot.hits.size)) * (slot.named ? namedWeight : 1);

/** A little more for words that follow one another. */
function nearness(places: readonly (readonly number[])[]): number {
  let near = 0;
  for (let at = 1; at < places.length; at += 1) {
    const before = places[at - 1] ?? [];
    if (
      (places[at] ?? []).some((place) => before.some((one) => place - one > 0 && place - one <= 3))
    )
      near += 1;
  }
  return near * 2;
}

function result(
  index: SearchIndex,
  order: number,
  tier: Tier,
  spans: readonly Span[],
  weight: number,
): Result {
  const unit = index.units[order];
  const length = unit ? size(unit) / index.length : 1;
  const note = unit?.id.startsWith('n') ? 0.5 : 1;
  return {
    id: unit?.id ?? '',
    tier,
    score: (weight * note) / (0.7 + 0.3 * length),
    spans: merged(spans),
  };
}

const sorted = (index: SearchIndex, results: readonly Result[]): Result[] =>
  [...results].sort(
    (a, b) => rank(a.tier) - rank(b.tier) || b.score - a.score || order(index, a) - order(index, b),
  );

const order = (index: SearchIndex, one: Result): number => index.byId.get(one.id)?.order ?? 0;

const unique = (notes: readonly Note[]): Note[] =>
  notes.filter(
    (note, at) =>
      notes.findIndex((one) => one.typed === note.typed && one.taken === note.taken) === at,
  );

/** Ids of the answer, places first, each once: what the command line prints. */
export const idsOf = (answer: Answer): string[] => [
  ...new Set([...answer.places, ...answer.results.map((one) => one.id)]),
];

export type { IndexedUnit };
