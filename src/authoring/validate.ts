/** Values against their schema, every issue as a problem with its line. */

import type { z } from 'astro/zod';
import type { LineOf } from '../model/lists.ts';
import type { Problem } from '../model/problems.ts';

type Path = readonly (string | number)[];

/** Where a value was read: the line to name when nothing nearer is known is `firstLine`. */
export interface Place {
  file: string;
  lineOf: LineOf;
  firstLine: number;
}

/** Issues with paths from the top of the value, unions replaced by the branch that fits best. */
export type Issue = z.core.$ZodIssue;

export function issuesOf(schema: z.ZodType, value: unknown): Issue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap(nearestBranch);
}

/** Every issue as a problem: fields unknown, missing or wrong. */
export function validate(schema: z.ZodType, value: unknown, place: Place): Problem[] {
  return issuesOf(schema, value).flatMap((issue) => problemsOf(issue, value, place));
}

/** A goal 18 in a list fails as a goal, not as "neither a list nor the word all". */
function nearestBranch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inside = issue.errors.find((branch) => branch.every(({ path }) => path.length > 0));
  if (!inside || inside.length === 0) return [issue];
  return inside.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function problemsOf(issue: Issue, value: unknown, place: Place): Problem[] {
  const { file, lineOf, firstLine } = place;
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const field = nameOf(path) || 'the file';
  const line = nearestLine(path, lineOf) ?? firstLine;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'field-unknown',
      file,
      line: lineOf([...path, key]) ?? line,
      message: `Unknown field: ${key}${path.length > 0 ? ` in ${field}` : ''}.`,
      remedy: 'Remove it, or correct its spelling; content/README.md lists the fields.',
    }));
  }
  if (path.length > 0 && valueAt(value, path) === undefined) {
    const what = issue.code === 'invalid_type' ? `${issue.expected} was expected` : issue.message;
    const parent = nameOf(path.slice(0, -1));
    return [
      {
        code: 'field-missing',
        file,
        line,
        message: `The field ${field} is missing; ${what}.`,
        remedy: `Add ${path.at(-1)} ${parent === '' ? 'to the fields of the file' : `to ${parent}`}.`,
      },
    ];
  }
  const message =
    issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return [
    {
      code: 'field-value',
      file,
      line,
      message: `The field ${field} has a wrong value: ${message}.`,
      remedy: `Correct the value of ${field}.`,
    },
  ];
}

/** `sdgs.11a`, `entry 3.short`: entries of a list are counted from 1, as an author counts. */
const nameOf = (path: Path): string =>
  path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : part)).join('.');

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([key]) => key === String(part))?.[1];
  }
  return at;
}

function nearestLine(path: Path, lineOf: LineOf): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lineOf(path.slice(0, length));
    if (line !== undefined) return line;
  }
  return undefined;
}
