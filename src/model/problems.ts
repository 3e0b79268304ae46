/** What is wrong in the content, told to the author: where, what was expected, what to do. */

import type { Language } from './languages.ts';
import type { UnitId } from './unit-id.ts';

export interface Problem {
  /** Short stable name of the check, e.g. `goal-tag-mismatch`; docs/authoring-errors.md lists them. */
  code: string;
  /** Path from the project's root, e.g. `content/paragraphs/zh/011.mdx`. */
  file: string;
  /** Line in that file, counted from 1, where there is one. */
  line?: number | undefined;
  /** What was found and what was expected. */
  message: string;
  /** What the author can do. */
  remedy: string;
  /** The words that it is about, where these are given and a list or a note has to follow them. */
  about?: { language: Language; unit: UnitId } | undefined;
}

const place = (problem: Problem): string =>
  problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;

/** All problems as one text, in the order of their places. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const entries = sorted.map(
    (problem) =>
      `${place(problem)}  [${problem.code}]\n  ${problem.message}\n  Remedy: ${problem.remedy}`,
  );
  return `${count} in the content:\n\n${entries.join('\n\n')}\n`;
}

/** Code unit order: the same on every machine, whatever its locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Thrown when content cannot be used; carries every problem found. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
