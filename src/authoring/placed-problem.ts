/** Places of problems in a PDF: the page with the name of the file, and the line on that page. */

import type { Problem } from '../model/problems.ts';
import { placeOf } from '../resolution/page-and-line.ts';

export function placedProblem(problem: Problem): Problem {
  if (problem.line === undefined) return problem;
  const { page, line } = placeOf(problem.line);
  return page === undefined ? problem : { ...problem, file: `${problem.file}, page ${page}`, line };
}
