/**
 * Lines a text up with the Compact, unit by unit, where it may be a part of it, or another text
 * altogether: a number alone proves nothing, so the words of each unit are held against those that
 * the edition has in the same language.
 */

import type { UnitId } from '../model/unit-id.ts';
import type { ImportedUnit } from './units-of-text.ts';
import { wordsIn } from './words-in.ts';

export interface Missing {
  id: UnitId;
  /** The last unit before it that was found, and the line that this begins on. */
  after?: ImportedUnit | undefined;
}

export interface Misplaced {
  unit: ImportedUnit;
  /** The unit of the edition that its words are nearest to, where they are near to any. */
  nearest?: UnitId | undefined;
}

export interface LinedUp {
  /** In the order of the Compact. */
  found: ReadonlyMap<UnitId, string>;
  missing: readonly Missing[];
  /** Units whose number the Compact does not have, or whose words are those of another unit. */
  misplaced: readonly Misplaced[];
  /** Whether the text is that of the Compact, or a part of it. */
  isCompact: boolean;
}

/** Of units with a number of the Compact, so many must have the words to it. */
const fewest = 0.4;
/** Words that are so near to others and so much nearer than to their own are in the wrong place. */
export const near = 0.3;
export const nearer = 2;

/** `edition` has the words of every unit in the language of the text, in the order of the Compact. */
export function lineUp(
  units: readonly ImportedUnit[],
  edition: ReadonlyMap<UnitId, string>,
): LinedUp {
  const compare = nearness(edition);
  const given = new Map<UnitId, ImportedUnit>();
  const misplaced: Misplaced[] = [];
  let own = 0;
  for (const unit of units) {
    const { nearest, score, ownScore } = compare(unit);
    const other = nearest === unit.id || score < near ? undefined : nearest;
    if (nearest === unit.id) own += 1;
    const wrong = other !== undefined && score > ownScore * nearer;
    if (!edition.has(unit.id) || given.has(unit.id) || wrong) {
      misplaced.push({ unit, nearest: other });
    } else {
      given.set(unit.id, unit);
    }
  }
  const found = new Map<UnitId, string>();
  const missing: Missing[] = [];
  let after: ImportedUnit | undefined;
  for (const id of edition.keys()) {
    const unit = given.get(id);
    if (unit) {
      found.set(id, unit.text);
      after = unit;
    } else missing.push({ id, after });
  }
  return { found, missing, misplaced, isCompact: own > 0 && own >= units.length * fewest };
}

export interface Near {
  /** The unit with the most of its words; none where no unit has any. */
  nearest: UnitId | undefined;
  /** Of that unit, and of the one with its own id: from 0 to 1. */
  score: number;
  ownScore: number;
}

/** Shared words, those that few units have counting most, as a share of all words of both. */
export function nearness(
  edition: ReadonlyMap<UnitId, string>,
): (unit: Pick<ImportedUnit, 'id' | 'text'>) => Near {
  const sets = new Map([...edition].map(([id, text]) => [id, new Set(wordsIn(text))] as const));
  const units = new Map<string, number>();
  for (const set of sets.values()) {
    for (const word of set) units.set(word, (units.get(word) ?? 0) + 1);
  }
  const weight = (word: string): number => Math.log(1 + sets.size / (units.get(word) ?? 1));
  const sum = (words: Iterable<string>): number =>
    [...words].reduce((total, word) => total + weight(word), 0);
  const sums = new Map([...sets].map(([id, set]) => [id, sum(set)] as const));
  return ({ id, text }) => {
    const words = new Set(wordsIn(text));
    const all = sum(words);
    const score = (other: UnitId): number => {
      const set = sets.get(other);
      if (!set || words.size === 0) return 0;
      const shared = sum([...words].filter((word) => set.has(word)));
      return (2 * shared) / (all + (sums.get(other) ?? 0));
    };
    const ownScore = score(id);
    let best: Near = { nearest: ownScore > 0 ? id : undefined, score: ownScore, ownScore };
    for (const other of sets.keys()) {
      const now = score(other);
      if (now > best.score) best = { nearest: other, score: now, ownScore };
    }
    return best;
  };
}
