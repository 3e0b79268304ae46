/** Translations against the Chinese: the same paragraphs, units, goals and footnotes. */

import type { CorpusInput } from '../corpus-input.ts';
import type { CutEntries, CutEntry } from '../cut-entries.ts';
import type { EntryUnit } from '../entry-units.ts';
import { findGoalTag, formatGoals, type Goals, sameGoals } from '../goal-tag.ts';
import { type Language, sourceLanguage } from '../languages.ts';
import type { Problem } from '../problems.ts';
import { type Received, withoutMarkers } from '../received.ts';
import { plainWords } from '../segments.ts';

export function checkTranslations(
  input: CorpusInput,
  entries: CutEntries,
  received: Received | undefined,
): Problem[] {
  const problems: Problem[] = [];
  for (const { file, language, data, lineOf } of input.translations) {
    const own = entries.translated.get(language)?.get(data.number);
    const source = entries.source.get(data.number);
    const due = received?.units.get(data.number) ?? source?.units.map((unit) => unit.id);
    if (!due) {
      problems.push({
        code: 'paragraph-unknown',
        file,
        line: lineOf(['number']),
        message: `Paragraph ${data.number} does not occur in the Compact.`,
        remedy: 'Correct the number, or remove the file.',
      });
    } else if (own) problems.push(...unitProblems(file, language, source?.units ?? [], own, due, received));
  }
  return problems;
}

/** The units due are those of the received text: a fault of the Chinese entry is told once, there. */
function unitProblems(
  file: string,
  language: Language,
  source: readonly EntryUnit[],
  own: CutEntry,
  due: readonly string[],
  received: Received | undefined,
): Problem[] {
  const found = own.units.map((unit) => unit.id);
  // Footnotes that are called without a text are reported as such; here they count as there.
  const notes = own.units.flatMap(({ segments }) =>
    segments.flatMap((part) => (part.kind === 'footnote' ? [`n${part.number}`] : [])),
  );
  const missing = due.filter((id) => !found.includes(id) && !notes.includes(id));
  const spare = found.filter((id) => !due.includes(id));
  const problems: Problem[] = [];
  if (own.sure && missing.length + spare.length > 0) {
    problems.push({
      code: 'units-differ',
      file,
      line: own.units.at(-1)?.line,
      message: `The units are ${found.join(' ')}; the Chinese text has ${due.join(' ')}.`,
      remedy: 'Add what is missing, remove what is too much, and keep the order.',
    });
  }
  const pairs = own.units.flatMap((unit) => {
    const model = source.find((one) => one.id === unit.id && !one.doubtful);
    return model && !unit.doubtful ? [{ unit, model }] : [];
  });
  const markers = (one: EntryUnit): string =>
    one.segments.flatMap((part) => (part.kind === 'footnote' ? [part.number] : [])).join(' ');
  const all = (units: readonly EntryUnit[]): string => units.map(markers).filter(Boolean).join(' ');
  for (const { unit, model } of pairs) {
    problems.push(...goalProblems(file, language, unit, goalsDue(model, received)));
    // A marker that is missing altogether is told of with its footnote.
    if (markers(unit) !== markers(model) && all(source) === all(own.units)) {
      problems.push({
        code: 'footnote-markers-differ',
        file,
        line: unit.line,
        message: `Unit ${unit.id} calls the footnotes ${markers(unit) || 'none'}; the Chinese calls ${markers(model) || 'none'}.`,
        remedy: 'Put each marker into the unit that calls it in the Chinese.',
      });
    }
  }
  return problems;
}

/** The goals of the received words, which a fault of the Chinese entry leaves as they are. */
function goalsDue(model: EntryUnit, received: Received | undefined): Goals | undefined {
  const words = received?.words.get(model.id) ?? plainWords(model.segments);
  const tag = findGoalTag(withoutMarkers(words), sourceLanguage);
  return tag && 'goals' in tag ? tag.goals : undefined;
}

function goalProblems(
  file: string,
  language: Language,
  unit: EntryUnit,
  expected: Goals | undefined,
): Problem[] {
  const found = findGoalTag(plainWords(unit.segments), language);
  const goals = found && 'goals' in found ? found.goals : undefined;
  if (sameGoals(expected, goals)) return [];
  const has = found && 'broken' in found ? `"${found.broken}", which cannot be read` : formatGoals(goals);
  return [
    {
      code: 'goal-tag-mismatch',
      file,
      line: unit.line,
      message: `The goal tag of ${unit.id} has ${has}; the Chinese has ${formatGoals(expected)}.`,
      remedy: 'Write the tag in the form of the language, with the same goals in the same order.',
    },
  ];
}
