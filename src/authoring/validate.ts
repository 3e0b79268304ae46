/** Values against their schema, every issue as a problem with its line. */

import { z } from 'astro/zod';
import type { LineOf } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';

export function validate<T>(
  schema: z.ZodType<T>,
  value: unknown,
  place: { file: string; lineOf: LineOf; firstLine: number },
): { data?: T; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.map((issue) => problemOf(issue, place)) };
}

function problemOf(
  issue: z.core.$ZodIssue,
  { file, lineOf, firstLine }: { file: string; lineOf: LineOf; firstLine: number },
): Problem {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const field = path.join('.') || 'the file';
  const line = nearestLine(path, lineOf) ?? firstLine;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return {
      code: 'field-unknown',
      file,
      line: lineOf([...path, key]) ?? line,
      message: `Unknown field: ${issue.keys.join(', ')}${path.length > 0 ? ` in ${field}` : ''}.`,
      remedy: 'Remove it, or correct its spelling; content/README.md lists the fields.',
    };
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return {
      code: 'field-missing',
      file,
      line,
      message: `The field ${field} is missing; ${issue.expected} was expected.`,
      remedy: `Add ${path.at(-1) ?? field}: to the front matter.`,
    };
  }
  const missing = issue.code === 'invalid_union' && issue.input === undefined;
  return {
    code: missing ? 'field-missing' : 'field-value',
    file,
    line,
    message: `The field ${field} ${missing ? 'is missing' : 'has a wrong value'}: ${issue.message}.`,
    remedy: missing ? `Add ${path.at(-1) ?? field}: to the front matter.` : 'Correct the value.',
  };
}

function nearestLine(path: readonly (string | number)[], lineOf: LineOf): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lineOf(path.slice(0, length));
    if (line !== undefined) return line;
  }
  return undefined;
}
