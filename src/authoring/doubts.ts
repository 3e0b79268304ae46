/**
 * What an import is not sure of, with the unit that it is nearest to: what the reader of the file
 * guessed, and what does not look like the Compact as the edition knows it.
 */

import type { CorpusInput } from '../model/corpus-input.ts';
import { cutEntries } from '../model/cut-entries.ts';
import { findGoalTag, formatGoals, sameGoals } from '../model/goal-tag.ts';
import { type Language, sourceLanguage } from '../model/languages.ts';
import { plainWords } from '../model/segments.ts';
import type { UnitId } from '../model/unit-id.ts';
import { callsByOrder } from '../resolution/annex-footnotes.ts';
import { near, nearer, nearness } from '../resolution/line-up.ts';
import type { ImportedUnit } from '../resolution/units-of-text.ts';
import type { Unsure } from '../resolution/unsure.ts';
import { doubtfulHeadings } from './doubtful-headings.ts';
import type { ImportedFile } from './import-files.ts';

export interface DoubtOfUnit extends Unsure {
  /** The unit that it stands in, or the last one before it. */
  unit: UnitId | undefined;
}

/** In the order of the file. `input` is the content as it stood before. */
export function doubtsOf(
  { language, text, units, headings }: ImportedFile,
  input: CorpusInput,
): DoubtOfUnit[] {
  const edition = wordsIn(input, language);
  // Footnotes stand on the line of their call, and are no place for a line.
  const body = units.filter(({ id }) => !id.startsWith('n'));
  const inside = (line: number): UnitId | undefined => body.findLast((one) => one.line <= line)?.id;
  const placed = [
    ...text.unsure,
    ...callsByOrder(text.blocks, body),
    ...doubtfulHeadings(body, headings, input, nearness(edition)),
  ].map((one): DoubtOfUnit => ({ ...one, unit: inside(one.line) }));
  return [
    ...placed,
    ...doubtfulGoals(body, language, input),
    ...doubtfulWords(units, edition),
    ...doubtfulLengths(units, wordsIn(input, sourceLanguage)),
  ].sort((a, b) => a.line - b.line);
}

/** The words of every unit that the edition has in a language. */
function wordsIn(input: CorpusInput, language: Language): ReadonlyMap<UnitId, string> {
  const { source, translated } = cutEntries(input);
  const entries = language === sourceLanguage ? source : translated.get(language);
  return new Map(
    [...(entries?.values() ?? [])].flatMap(({ units }) =>
      units.map(({ id, segments }) => [id, plainWords(segments)] as const),
    ),
  );
}

function doubtfulGoals(
  units: readonly ImportedUnit[],
  language: Language,
  input: CorpusInput,
): DoubtOfUnit[] {
  const due = new Map(input.paragraphs.flatMap(({ data }) => Object.entries(data.sdgs)));
  return units.flatMap(({ id, text, line }): DoubtOfUnit[] => {
    const tag = findGoalTag(text.replace(/\[\^\d+\]/gu, ''), language);
    const broken = tag !== undefined && 'broken' in tag;
    if (!broken && sameGoals(tag?.goals, due.get(id))) return [];
    const taken = broken ? `a tag that cannot be read, "${tag.broken}"` : formatGoals(tag?.goals);
    return [{ line, unit: id, doubt: 'goal-tag', taken, instead: formatGoals(due.get(id)) }];
  });
}

/** Words that are so far from those that the edition has are another text, or a part of one. */
const far = 0.1;

function doubtfulWords(
  units: readonly ImportedUnit[],
  edition: ReadonlyMap<UnitId, string>,
): DoubtOfUnit[] {
  const compare = nearness(edition);
  return units.flatMap((unit): DoubtOfUnit[] => {
    if (!edition.has(unit.id)) return [];
    const { nearest, score, ownScore } = compare(unit);
    const isOther = nearest !== unit.id && score >= near && score > ownScore * nearer;
    if (!isOther && ownScore >= far) return [];
    const taken = `"${beginning(unit.text)}"`;
    const instead = isOther ? `the words of ${nearest}` : 'words of which the edition has some';
    return [{ line: unit.line, unit: unit.id, doubt: 'words', taken, instead }];
  });
}

/** Of units that are long enough to tell, the usual ratio may be missed by this much. */
const most = 2;
const longEnough = 20;

function doubtfulLengths(
  units: readonly ImportedUnit[],
  chinese: ReadonlyMap<UnitId, string>,
): DoubtOfUnit[] {
  const long = units.flatMap((unit) => {
    const source = chinese.get(unit.id)?.length ?? 0;
    return source < longEnough ? [] : [{ ...unit, source, times: unit.text.length / source }];
  });
  const usual = long.map(({ times }) => times).sort((a, b) => a - b)[long.length >> 1] ?? 1;
  return long.flatMap(({ id, line, text, source, times }): DoubtOfUnit[] => {
    if (times <= usual * most && times >= usual / most) return [];
    const taken = `${text.length} characters`;
    const instead = `about ${Math.round(source * usual)}, by the Chinese`;
    return [{ line, unit: id, doubt: 'length', taken, instead }];
  });
}

const beginning = (text: string): string => (text.length > 50 ? `${text.slice(0, 50)}…` : text);
