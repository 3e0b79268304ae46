/** What can be used of a value that breaks its schema, so that one fault does not hide the others. */

import type { z } from 'astro/zod';
import type { LineOf } from '../model/lists.ts';
import { type Issue, issuesOf } from './validate.ts';

export interface Salvaged<T> {
  data: T;
  /** Lines by the positions in `data`, which parts that were left out may have moved. */
  lineOf: LineOf;
  /** Fields that hold something else than the file says: `sdgs`, or `sdgs.11a` for one entry. */
  replaced: ReadonlySet<string>;
}

/**
 * Leaves out what the schema refuses: unknown fields, bad entries of a list or map. A field
 * that is wrong as a whole takes its value from `fallback`.
 */
export function salvage<T>(
  schema: z.ZodType<T>,
  value: unknown,
  fallback: T,
  lineOf: LineOf,
): Salvaged<T> {
  const whole = schema.safeParse(value);
  if (whole.success) return { data: whole.data, lineOf, replaced: new Set() };
  const pruned = new Pruned(value, fallback);
  for (const issue of issuesOf(schema, value)) pruned.cut(issue, true);
  // An entry left out may leave a list empty that must not be: then the field goes as a whole.
  for (const issue of issuesOf(schema, pruned.value())) pruned.cut(issue, false);
  const rest = schema.safeParse(pruned.value());
  if (!rest.success) return { data: fallback, lineOf, replaced: new Set(keysOf(fallback)) };
  return { data: rest.data, lineOf: pruned.linesBy(lineOf), replaced: pruned.replaced };
}

/** A list at the top is treated as the one field of an object. */
const listField = '';

class Pruned {
  readonly replaced = new Set<string>();
  private readonly fields = new Map<string, unknown>();
  private readonly fallback: ReadonlyMap<string, unknown>;
  private readonly isList: boolean;
  /** Positions of list entries that were left out, per field. */
  private readonly out = new Map<string, Set<number>>();

  constructor(value: unknown, fallback: unknown) {
    this.isList = Array.isArray(fallback);
    this.fallback = new Map(this.isList ? [[listField, fallback]] : entriesOf(fallback));
    for (const [key, field] of this.isList ? [[listField, value] as const] : entriesOf(value)) {
      this.fields.set(key, field);
    }
  }

  cut(issue: Issue, finely: boolean): void {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const [field = listField, entry] = this.isList ? [listField, ...path] : path;
    const name = String(field);
    if (issue.code === 'unrecognized_keys' && path.length === 0) {
      for (const key of issue.keys) this.fields.delete(key);
      return;
    }
    const value = this.fields.get(name);
    if (finely && Array.isArray(value) && typeof entry === 'number') {
      this.out.set(name, (this.out.get(name) ?? new Set()).add(entry));
      this.replaced.add(`${name}.${entry}`);
    } else if (finely && isRecord(value) && typeof entry === 'string') {
      this.fields.set(name, Object.fromEntries(entriesOf(value).filter(([key]) => key !== entry)));
      this.replaced.add(`${name}.${entry}`);
    } else {
      this.out.delete(name);
      this.fields.set(name, this.fallback.get(name));
      this.replaced.add(name);
    }
  }

  value(): unknown {
    const kept = [...this.fields].map(([name, value]) => {
      const out = this.out.get(name);
      return [
        name,
        out && Array.isArray(value) ? value.filter((_, at) => !out.has(at)) : value,
      ] as const;
    });
    return this.isList ? kept[0]?.[1] : Object.fromEntries(kept);
  }

  linesBy(lineOf: LineOf): LineOf {
    return (path) => {
      const at = this.isList ? 0 : 1;
      const out = this.out.get(this.isList ? listField : String(path[0]));
      const index = path[at];
      if (!out || typeof index !== 'number') return lineOf(path);
      let place = index;
      for (const gone of [...out].sort((a, b) => a - b)) if (gone <= place) place += 1;
      return lineOf([...path.slice(0, at), place, ...path.slice(at + 1)]);
    };
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown): [string, unknown][] =>
  isRecord(value) ? Object.entries(value) : [];

const keysOf = (value: unknown): string[] =>
  Array.isArray(value) ? [listField] : entriesOf(value).map(([key]) => key);
