/** Translations against the Chinese: the same paragraphs, units, goals and footnotes. */

import type { CutEntries } from '../assemble.ts';
import type { CorpusInput } from '../corpus-input.ts';
import { entryName } from '../entry.ts';
import type { EntryUnit } from '../entry-units.ts';
import { findGoalTag, formatGoals, sameGoals } from '../goal-tag.ts';
import { type Language, sourceLanguage } from '../languages.ts';
import type { Problem } from '../problems.ts';
import { plainWords } from '../segments.ts';

export function checkTranslations(input: CorpusInput, entries: CutEntries): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { file, language, data, lineOf } of input.translations) {
    const key = `${language} ${data.number}`;
    const wrongName = !file.endsWith(`/${entryName(data.number)}`);
    if (seen.has(key) || wrongName) {
      problems.push({
        code: wrongName ? 'file-name' : 'paragraph-twice',
        file,
        line: lineOf(['number']),
        message: `Paragraph ${data.number} was expected in ${entryName(data.number)}, once.`,
        remedy: 'Correct the number, or rename the file.',
      });
    }
    seen.add(key);
    const source = entries.source.get(data.number) ?? [];
    const own = entries.translated.get(language)?.get(data.number) ?? [];
    problems.push(...unitProblems(file, language, source, own));
  }
  return problems;
}

function unitProblems(
  file: string,
  language: Language,
  source: readonly EntryUnit[],
  own: readonly EntryUnit[],
): Problem[] {
  const ids = (units: readonly EntryUnit[]): string => units.map((unit) => unit.id).join(' ');
  if (ids(source) !== ids(own)) {
    return [
      {
        code: 'units-differ',
        file,
        line: own.at(-1)?.line,
        message: `The units are ${ids(own)}; the Chinese entry has ${ids(source)}.`,
        remedy: 'Add what is missing, remove what is too much, and keep the order.',
      },
    ];
  }
  return own.flatMap((unit, index) => {
    const model = source[index];
    return model ? pairProblems(file, language, unit, model) : [];
  });
}

function pairProblems(
  file: string,
  language: Language,
  unit: EntryUnit,
  model: EntryUnit,
): Problem[] {
  const problems: Problem[] = [];
  const goalsOf = (one: EntryUnit, code: Language) => {
    const tag = findGoalTag(plainWords(one.segments), code);
    return tag && 'goals' in tag ? tag.goals : undefined;
  };
  const expected = goalsOf(model, sourceLanguage);
  const found = goalsOf(unit, language);
  if (!sameGoals(expected, found)) {
    problems.push({
      code: 'goal-tag-mismatch',
      file,
      line: unit.line,
      message: `The goal tag of ${unit.id} has ${formatGoals(found)}; the Chinese has ${formatGoals(expected)}.`,
      remedy: 'Write the tag in the form of the language, with the same goals in the same order.',
    });
  }
  const markers = (one: EntryUnit): string =>
    one.segments.flatMap((part) => (part.kind === 'footnote' ? [part.number] : [])).join(' ');
  if (markers(model) !== markers(unit)) {
    problems.push({
      code: 'footnote-markers-differ',
      file,
      line: unit.line,
      message: `Unit ${unit.id} calls the footnotes ${markers(unit) || 'none'}; the Chinese calls ${markers(model) || 'none'}.`,
      remedy: 'Put the same markers into the translation.',
    });
  }
  return problems;
}
