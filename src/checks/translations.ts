/**
 * Translations against the Chinese: the same paragraphs, units, goals and footnotes. They are
 * held against the received text, so that a fault of the Chinese entry is told once, there.
 */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { CutEntries, CutEntry } from '../model/cut-entries.ts';
import type { EntryUnit } from '../model/entry-units.ts';
import { findGoalTag, formatGoals, sameGoals } from '../model/goal-tag.ts';
import { type Language, sourceLanguage } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { type Received, withoutMarkers } from '../model/received.ts';
import { plainWords, type Segment } from '../model/segments.ts';
import type { UnitId } from '../model/unit-id.ts';

/** Chinese words of the units of a paragraph, in order, with footnote markers as `[^1]`. */
type Due = ReadonlyMap<UnitId, string>;

export function checkTranslations(
  input: CorpusInput,
  entries: CutEntries,
  received: Received | undefined,
): Problem[] {
  const problems: Problem[] = [];
  for (const { file, language, data, lineOf } of input.translations) {
    const own = entries.translated.get(language)?.get(data.number);
    const due = dueUnits(data.number, entries, received);
    if (!due) {
      problems.push({
        code: 'paragraph-unknown',
        file,
        line: lineOf(['number']),
        message: `Paragraph ${data.number} does not occur in the Compact.`,
        remedy: 'Correct the number, or remove the file.',
      });
    } else if (own) {
      problems.push(
        ...unitProblems(file, due, own),
        ...goalProblems(file, language, due, own),
        ...markerProblems(file, due, own),
      );
    }
  }
  return problems;
}

function dueUnits(
  number: number,
  entries: CutEntries,
  received: Received | undefined,
): Due | undefined {
  const ids = received?.units.get(number);
  if (received && ids) return new Map(ids.map((id) => [id, received.words.get(id) ?? '']));
  const source = received ? undefined : entries.source.get(number);
  return source && new Map(source.units.map((unit) => [unit.id, markedWords(unit.segments)]));
}

const markedWords = (segments: readonly Segment[]): string =>
  segments.map((part) => (part.kind === 'footnote' ? `[^${part.number}]` : part.text)).join('');

const markersIn = (words: string): string[] =>
  [...words.matchAll(/\[\^(\d+)\]/gu)].map((match) => match[1] ?? '');

function unitProblems(file: string, due: Due, own: CutEntry): Problem[] {
  const found = own.units.map((unit) => unit.id);
  // A footnote that is called but has no text is told of as such; here it counts as there.
  const called = own.units.flatMap(({ segments }) =>
    markersIn(markedWords(segments)).map((number) => `n${number}`),
  );
  const missing = [...due.keys()].filter((id) => !found.includes(id) && !called.includes(id));
  const spare = found.filter((id) => !due.has(id));
  if (!own.sure || missing.length + spare.length === 0) return [];
  return [
    {
      code: 'units-differ',
      file,
      line: own.units.at(-1)?.line,
      message: `The units are ${found.join(' ')}; the Chinese text has ${[...due.keys()].join(' ')}.`,
      remedy: 'Add what is missing, remove what is too much, and keep the order.',
    },
  ];
}

const comparable = (due: Due, own: CutEntry): { unit: EntryUnit; words: string }[] =>
  own.units.flatMap((unit) => {
    const words = due.get(unit.id);
    return words === undefined || unit.doubtful ? [] : [{ unit, words }];
  });

function goalProblems(file: string, language: Language, due: Due, own: CutEntry): Problem[] {
  return comparable(due, own).flatMap(({ unit, words }) => {
    const model = findGoalTag(withoutMarkers(words), sourceLanguage);
    const expected = model && 'goals' in model ? model.goals : undefined;
    const tag = findGoalTag(plainWords(unit.segments), language);
    const goals = tag && 'goals' in tag ? tag.goals : undefined;
    if (sameGoals(expected, goals)) return [];
    const has =
      tag && 'broken' in tag ? `"${tag.broken}", which cannot be read` : formatGoals(goals);
    return {
      code: 'goal-tag-mismatch',
      file,
      line: unit.line,
      message: `The goal tag of ${unit.id} has ${has}; the Chinese has ${formatGoals(expected)}.`,
      remedy: 'Write the tag in the form of the language, with the same goals in the same order.',
    };
  });
}

function markerProblems(file: string, due: Due, own: CutEntry): Problem[] {
  const all = own.units.flatMap((unit) => markersIn(markedWords(unit.segments)));
  // A marker that is missing or too many altogether is told of with its footnote.
  const complete = [...due.values()].flatMap(markersIn).join(' ') === all.join(' ');
  return comparable(due, own).flatMap(({ unit, words }) => {
    const expected = markersIn(words).join(' ');
    const found = markersIn(markedWords(unit.segments)).join(' ');
    if (!complete || expected === found) return [];
    return {
      code: 'footnote-markers-differ',
      file,
      line: unit.line,
      message: `Unit ${unit.id} calls the footnotes ${found || 'none'}; the Chinese calls ${expected || 'none'}.`,
      remedy: 'Put each marker into the unit that calls it in the Chinese.',
    };
  });
}
