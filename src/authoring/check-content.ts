/** Everything that can be wrong in content/, in one list. */

import { assemble, type Yielded } from '../checks/assemble.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Problem } from '../model/problems.ts';
import { type Besides, readContent } from './read-content.ts';

export interface CheckedContent {
  corpus: Corpus;
  problems: Problem[];
  yielded: Yielded;
  besides: Besides;
}

/** Reads and checks a content folder; the corpus is only to be used when there are no problems. */
export function checkContent(folder: string, name?: string): CheckedContent {
  const { input, problems, besides } = readContent(folder, name);
  const assembled = assemble(input);
  const { corpus, yielded } = assembled;
  return { corpus, problems: [...problems, ...assembled.problems], yielded, besides };
}
