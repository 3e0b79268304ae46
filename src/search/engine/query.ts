/** A query taken apart: what must be found together, what each part found. */

import type { Language } from '../../model/languages.ts';
import { keysOfName, matchNamed, type Named, type Names, nameAt, phraseSpans } from './concepts.ts';
import { withinOneEdit } from './edit.ts';
import { fold, signs, type Token } from './fold.ts';
import type { SearchIndex } from './index-words.ts';
import { withoutQuestion } from './question.ts';
import { matchSigns, occurs, pieces } from './sign-match.ts';
import { merged } from './spans.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { type Tier, worse } from './tiers.ts';
import { type Hits, matchWord } from './word-match.ts';

/** What was taken instead of what was typed, for the reader to be told. */
export interface Note {
  kind: 'language' | 'synonym' | 'spelling' | 'received';
  typed: string;
  taken: string;
  language?: string;
}

/** A part of the query. */
export interface Slot {
  typed: string;
  hits: Hits;
  /** A word that need not be found. */
  optional: boolean;
  /** A name: it tells more than a word by chance. */
  named?: boolean;
  notes: Note[];
}

/** Parts of a query in a language that is written with spaces. */
export function wordSlots(index: SearchIndex, names: Names, words: readonly Token[]): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at);
    const found = nameAt(names, index, rest);
    const part = rest.slice(0, found?.length ?? 1);
    const typed = part.map((token) => token.word).join(' ');
    const own = part.map((token, step) =>
      matchWord(index, token, !found && at + step === words.length - 1),
    );
    const needed = own.filter((_, step) => !isStopWord(part[step]?.word ?? '', index.language));
    const direct = together((needed.length > 0 ? needed : own).map((one) => one.hits));
    const slot: Slot = {
      typed,
      hits: direct,
      optional: part.every((token) => isStopWord(token.word, index.language)),
      named: found !== undefined,
      notes: [],
    };
    if (found) {
      slot.hits = matchNamed(index, found.named);
      slot.notes = notesOf(index, typed, found.named);
      const other = !found.named.some((one) => one.own);
      const asTyped = [...direct.values()].some(({ tier }) => tier === 'words');
      for (const [order, hit] of direct) {
        const unit = index.units[order];
        // A slip is not looked for where the word is known; the words of a name apart tell little,
        // and a name is surer than a stem: professeurs are not professions.
        const whole =
          !other ||
          (part.length > 1 ? unit && phraseSpans(unit, typed, index.language).length > 0 : asTyped);
        if (hit.tier !== 'fuzzy' && (whole || !slot.hits.has(order)))
          slot.hits.set(order, whole ? hit : { ...hit, tier: 'fuzzy' });
      }
    } else {
      for (const { tried } of own)
        if (tried !== undefined) slot.notes.push({ kind: 'spelling', typed, taken: tried });
      const [only] = part;
      if (only && direct.size === 0) {
        slot.hits = only.spaceless
          ? foreignSigns(index, names, only, slot)
          : slipHits(index, names, only.word, slot);
      }
    }
    slots.push(slot);
    at += part.length;
  }
  return slots;
}

/** A name of one word in the language being read, with one slip. */
function slipHits(index: SearchIndex, names: Names, word: string, slot: Slot): Hits {
  if (word.length < 5) return new Map();
  const own = stem(word, index.language);
  for (const [key, named] of names.of(index.language)) {
    if (key.length < 4 || !(withinOneEdit(own, key) || isNear(named, index.language, word)))
      continue;
    slot.notes.push({ kind: 'spelling', typed: word, taken: nameOf(named, index, key) });
    return asSlips(matchNamed(index, named));
  }
  return new Map();
}

const asSlips = (hits: Hits): Hits =>
  new Map([...hits].map(([unit, hit]) => [unit, { ...hit, tier: 'fuzzy' }]));

const isNear = (named: readonly Named[], language: Language, word: string): boolean =>
  named.some(({ concept }) =>
    (concept.names[language] ?? []).some((name) => withinOneEdit(fold(name), word)),
  );

/** The name as it is written, whose key is the stem. */
const nameOf = (named: readonly Named[], index: SearchIndex, key: string): string =>
  named
    .flatMap(({ concept }) => concept.names[index.language] ?? [])
    .find((name) => keysOfName(name, index.language).includes(key)) ?? key;

/** A language without spaces, typed while another one is read: the terms that it holds. */
function foreignSigns(index: SearchIndex, names: Names, token: Token, slot: Slot): Hits {
  let rest = token.word;
  const parts: Hits[] = [];
  for (const key of names.signKeys()) {
    if (!rest.includes(key)) continue;
    rest = rest.replace(key, '');
    const named = names.ofSigns(key);
    parts.push(matchNamed(index, named));
    slot.notes.push(...notesOf(index, key, named));
  }
  return parts.length > 0 ? together(parts) : new Map();
}

/** Parts of a query without spaces; `runs` are what stands between its spaces, folded. */
export function signSlots(index: SearchIndex, names: Names, runs: readonly string[]): Slot[] {
  return runs.flatMap((run) => signRun(index, names, run));
}

function signRun(index: SearchIndex, names: Names, run: string): Slot[] {
  const one = (hits: Hits, notes: Note[] = [], optional = false): Slot => ({
    typed: run,
    hits,
    optional,
    notes,
  });
  const direct = partHits(index, names, run, 'words');
  if (occurs(index, run)) return [one(direct)];
  const received = receivedHits(index, run);
  if (received) return [received];
  const bare = run.replace(/[《》"'“”，。、；：？！,.;:?!]/gu, '');
  if (bare !== run && bare !== '') return signRun(index, names, bare);
  const key = names.signKeys().find((name) => run.includes(name) && !occurs(index, name));
  if (key !== undefined) {
    const named = names.ofSigns(key);
    const at = run.indexOf(key);
    const around = [run.slice(0, at), run.slice(at + key.length)].flatMap((part) =>
      withoutQuestion(part, index.language),
    );
    return [
      {
        ...one(matchNamed(index, named), notesOf(index, key, named)),
        typed: key,
        named: true,
      },
      ...around.flatMap((part) => signRun(index, names, part)),
    ];
  }
  if (isStopWord(run, index.language)) return [one(new Map(), [], true)];
  const asked = withoutQuestion(run, index.language);
  if (asked.length > 0 && asked[0] !== run)
    return asked.flatMap((part) => signRun(index, names, part));
  const { found, left } = pieces(index, run);
  const share = found.join('').length / run.length;
  const tier: Tier = left === 0 ? 'words' : 'fuzzy';
  // Less than half of it occurs: no slip, but words that the text does not have.
  const known = share >= 0.5;
  const notes: Note[] =
    known && left > 0 ? [{ kind: 'spelling', typed: run, taken: found.join(' ') }] : [];
  const parts = found.map((piece) => ({
    ...one(partHits(index, names, piece, tier), notes),
    typed: piece,
  }));
  return known ? parts : [...parts, one(new Map())];
}

/** What stands in the text, and what else it is a name of. */
const partHits = (index: SearchIndex, names: Names, part: string, tier: Tier): Hits =>
  either(matchSigns(index, part, tier), matchNamed(index, names.ofSigns(part)));

/** Readings of the received text, for the units where they were emended. */
function receivedHits(index: SearchIndex, run: string): Slot | undefined {
  const hits: Hits = new Map();
  let taken = '';
  for (const unit of index.units) {
    for (const [reading, printed] of unit.received ?? []) {
      const from = signs(reading).text;
      if (from === '' || !run.includes(from)) continue;
      const instead = run.replace(from, signs(printed).text);
      const hit = matchSigns(index, instead, 'inflected').get(unit.order);
      if (!hit) continue;
      hits.set(unit.order, hit);
      taken = instead;
    }
  }
  if (hits.size === 0) return undefined;
  return { typed: run, hits, optional: false, notes: [{ kind: 'received', typed: run, taken }] };
}

/** What was typed is told only where the Compact has words of its own for it. */
function notesOf(index: SearchIndex, typed: string, named: readonly Named[]): Note[] {
  return named.flatMap(({ concept, language, own }): Note[] => {
    const [taken] = concept.words;
    if (own || taken === undefined || concept.units.length === 0) return [];
    return [{ kind: language === index.language ? 'synonym' : 'language', typed, taken, language }];
  });
}

/** Units that every part found. */
export function together(parts: readonly Hits[]): Hits {
  const [first, ...rest] = parts;
  const hits: Hits = new Map();
  for (const [unit, hit] of first ?? []) {
    const others = rest.map((part) => part.get(unit));
    if (others.includes(undefined)) continue;
    const all = [hit, ...others.flatMap((other) => other ?? [])];
    hits.set(unit, {
      tier: all.map((one) => one.tier).reduce(worse),
      spans: merged(all.flatMap((one) => one.spans)),
      tokens: all.flatMap((one) => one.tokens),
    });
  }
  return hits;
}

/** Units that one of the two found; what the first found counts. */
function either(first: Hits, second: Hits): Hits {
  return new Map([...second, ...first]);
}
