/**
 * What the worker is told of the build that it came with. The build writes it before the worker's
 * code; in development there is none, and nothing is kept.
 */

import type { Language } from '../model/languages.ts';

/** A file: its path from the root without a slash, its bytes, and the sum of its content (sums.ts). */
export type Row = readonly [path: string, bytes: number, sum: string];

export interface Build {
  /** A sum of all lists: two builds with the same files have the same. */
  version: string;
  /** Files that pages of every language need. */
  shared: readonly Row[];
  /** The sum of each language's list. */
  lists: Readonly<Partial<Record<Language, string>>>;
}

/** The files of a language, as they stand in its list. */
export interface KeptList {
  files: readonly Row[];
}

export const noBuild: Build = { version: '', shared: [], lists: {} };

/** The list in a file; undefined when it is none. */
export function readList(text: string): KeptList | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isList(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isList = (value: unknown): value is KeptList =>
  typeof value === 'object' &&
  value !== null &&
  'files' in value &&
  Array.isArray(value.files) &&
  value.files.every(
    (row: unknown) =>
      Array.isArray(row) &&
      typeof row[0] === 'string' &&
      typeof row[1] === 'number' &&
      typeof row[2] === 'string',
  );
