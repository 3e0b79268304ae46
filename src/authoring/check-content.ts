/** Everything that can be wrong in content/, in one list. */

import { assemble } from '../model/assemble.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Problem } from '../model/problems.ts';
import { readContent } from './read-content.ts';

/** Reads and checks a content folder; the corpus is only to be used when there are no problems. */
export function checkContent(folder: string, name?: string): { corpus: Corpus; problems: Problem[] } {
  const { input, problems } = readContent(folder, name);
  const assembled = assemble(input);
  return { corpus: assembled.corpus, problems: [...problems, ...explained(assembled.problems, problems)] };
}

/** A file that could not be read is not also reported as missing. */
function explained(problems: readonly Problem[], before: readonly Problem[]): Problem[] {
  const unread = new Set(before.map((problem) => problem.file));
  return problems.filter(
    (problem) => !(problem.code === 'paragraph-missing' && unread.has(problem.file)),
  );
}
