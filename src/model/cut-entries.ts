/** Every entry cut into units, by language and paragraph. */

import type { CorpusInput, EntryInput } from './corpus-input.ts';
import { type EntryUnit, unitsOfEntry } from './entry-units.ts';
import { type Language, sourceLanguage } from './languages.ts';
import type { Problem } from './problems.ts';
import { sourceWords } from './source-words.ts';

export interface CutEntry {
  units: readonly EntryUnit[];
  /** Whether the labels are in order, so that every unit is the one that its id says. */
  sure: boolean;
}

export interface CutEntries {
  source: ReadonlyMap<number, CutEntry>;
  /** Hash of the Chinese words of each paragraph. */
  sourceHash: ReadonlyMap<number, string>;
  translated: ReadonlyMap<Language, ReadonlyMap<number, CutEntry>>;
  problems: readonly Problem[];
}

/** An entry whose Markdown could not be read has no units, and is absent. */
export function cutEntries(input: CorpusInput): CutEntries {
  const problems: Problem[] = [];
  const byLanguage = new Map<Language, Map<number, CutEntry>>();
  const entries: readonly EntryInput<{ number: number }>[] = [
    ...input.paragraphs,
    ...input.translations,
  ];
  for (const { file, language, text, data } of entries) {
    if (!text) continue;
    const result = unitsOfEntry({ file, language, text, number: data.number });
    problems.push(...result.problems);
    const map = byLanguage.get(language) ?? new Map<number, CutEntry>();
    byLanguage.set(language, map.set(data.number, result));
  }
  const source = byLanguage.get(sourceLanguage) ?? new Map<number, CutEntry>();
  byLanguage.delete(sourceLanguage);
  return { source, sourceHash: hashes(input, source), translated: byLanguage, problems };
}

function hashes(input: CorpusInput, source: CutEntries['source']): Map<number, string> {
  return new Map(
    [...source].map(([number, { units }]) => [number, input.hash(sourceWords(units))]),
  );
}
