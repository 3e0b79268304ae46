/** Goal tags in the words against the goals in the front matter. */

import { type CorpusInput, isReplaced } from '../model/corpus-input.ts';
import type { CutEntries } from '../model/cut-entries.ts';
import { goals } from '../model/document.ts';
import { findGoalTag, formatGoals, sameGoals } from '../model/goal-tag.ts';
import { sourceLanguage } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { plainWords } from '../model/segments.ts';

export function checkGoals(input: CorpusInput, entries: CutEntries): Problem[] {
  const problems: Problem[] = [];
  for (const entry of input.paragraphs) {
    for (const unit of entries.source.get(entry.data.number)?.units ?? []) {
      const tag = findGoalTag(plainWords(unit.segments), sourceLanguage);
      const declared = entry.data.sdgs[unit.id];
      if (tag && 'broken' in tag) {
        problems.push({
          code: 'goal-tag-unreadable',
          file: entry.file,
          line: unit.line,
          message: `The goal tag "${tag.broken}" cannot be read; goals from 1 to ${goals} were expected, as in 目标1、9和10, or 所有目标.`,
          remedy: 'Write the tag as the Compact does.',
        });
        continue;
      }
      const outside =
        tag?.goals === 'all' ? [] : (tag?.goals ?? []).filter((g) => g < 1 || g > goals);
      for (const goal of outside) {
        problems.push({
          code: 'goal-unknown',
          file: entry.file,
          line: unit.line,
          message: `The tag of ${unit.id} names goal ${goal}; a goal from 1 to ${goals} was expected.`,
          remedy: 'Correct the number in the text and in the front matter.',
        });
      }
      // Facts given for another unit than this, or refused already, cannot disagree with it.
      if (unit.doubtful || isReplaced(entry, 'sdgs', unit.id)) continue;
      if (outside.length === 0 && !sameGoals(tag?.goals, declared)) {
        problems.push({
          code: 'goal-tag-mismatch',
          file: entry.file,
          line: entry.lineOf(['sdgs', unit.id]) ?? entry.lineOf(['sdgs']) ?? unit.line,
          message: `The text of ${unit.id} (line ${unit.line}) has the goals ${formatGoals(tag?.goals)}, the front matter has ${formatGoals(declared)}; they were expected to agree.`,
          remedy: `Compare with the Compact, then write sdgs: { ${unit.id}: ${formatGoals(tag?.goals)} } or mend the tag.`,
        });
      }
    }
  }
  return problems;
}
