/** How a list or an entry is told to be wrong: at the line of the path. */

import type { LineOf } from '../model/lists.ts';
import type { Problem } from '../model/problems.ts';

export const problemAt = (
  { file, lineOf }: { file: string; lineOf: LineOf },
  path: readonly (string | number)[],
  code: string,
  message: string,
  remedy: string,
): Problem => ({ code, file, line: lineOf(path), message, remedy });
