/** The words of every unit, per language, cut where goals are named and, in Chinese, where emended. */

import type { Corpus } from './corpus.ts';
import type { CutEntries } from './cut-entries.ts';
import { findGoalTag } from './goal-tag.ts';
import { type Language, sourceLanguage } from './languages.ts';
import { perLanguage } from './per-language.ts';
import { type Mark, markSegments, plainWords, type Segment } from './segments.ts';
import type { UnitId } from './unit-id.ts';

export interface Words {
  words: Corpus['words'];
  /** Units whose emended places run into a goal or a marker: their words are left uncut. */
  overlapping: readonly UnitId[];
}

export function wordsOf(entries: CutEntries, emended: ReadonlyMap<UnitId, readonly Mark[]>): Words {
  const overlapping: UnitId[] = [];
  const wordsIn = (language: Language): Map<UnitId, readonly Segment[]> => {
    const own = language === sourceLanguage ? entries.source : entries.translated.get(language);
    const units = [...(own?.values() ?? [])].flatMap((entry) => entry.units);
    return new Map(
      units.map((unit) => {
        const tag = findGoalTag(plainWords(unit.segments), language);
        const goals = tag && 'marks' in tag ? tag.marks : [];
        const marks = language === sourceLanguage ? (emended.get(unit.id) ?? []) : [];
        try {
          return [unit.id, markSegments(unit.segments, [...marks, ...goals])];
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          overlapping.push(unit.id);
          return [unit.id, unit.segments];
        }
      }),
    );
  };
  return { words: perLanguage(wordsIn), overlapping };
}
