/** Principles and goals of an entry, which the schema allows, are in the lists too. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { problemAt } from './problem-at.ts';

export const checkPrinciplesAndGoals = (input: CorpusInput): Problem[] =>
  input.paragraphs.flatMap((entry) => listProblems(input, entry));

function listProblems(input: CorpusInput, entry: CorpusInput['paragraphs'][number]): Problem[] {
  const { principles, goals } = input;
  const problems: Problem[] = [];
  for (const [id, letters] of Object.entries(entry.data.principles)) {
    for (const letter of letters) {
      if (principles.partial || principles.data.some((one) => one.id === letter)) continue;
      problems.push(
        problemAt(
          entry,
          ['principles', id],
          'principle-unknown',
          `Principle ${letter} of ${id} is not in ${principles.file}.`,
          'Correct the letter, or add the principle.',
        ),
      );
    }
  }
  for (const [id, numbers] of Object.entries(entry.data.sdgs)) {
    for (const goal of numbers === 'all' ? [] : numbers) {
      if (goals.partial || goals.data.some((one) => one.number === goal)) continue;
      problems.push(
        problemAt(
          entry,
          ['sdgs', id],
          'goal-unknown',
          `Goal ${goal} of ${id} is not in ${goals.file}.`,
          'Correct the number, or add the goal.',
        ),
      );
    }
  }
  return problems;
}
