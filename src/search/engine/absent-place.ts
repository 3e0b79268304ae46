/** A place that a query names and the Compact has not: what it is, how many there are, the nearest. */

import { firstPrinciple, goals, lastPrinciple, objectives } from '../../model/document.ts';
import type { SearchIndex } from './index-words.ts';

export interface Absent {
  /** An item is missing in paragraph `n`; of all else there is none with the number `n`. */
  kind: 'paragraph' | 'item' | 'note' | 'objective' | 'goal' | 'principle';
  n: number;
  /** How many there are. */
  count: number;
}

const principles = lastPrinciple.charCodeAt(0) - firstPrinciple.charCodeAt(0) + 1;

/** Pages that are counted from 1 on, by the beginning of their ids. */
const pages = {
  sdg: { kind: 'goal', count: goals },
  objective: { kind: 'objective', count: objectives },
  principle: { kind: 'principle', count: principles },
} as const;

const pageWith = (id: string): { of: keyof typeof pages; n: number } | undefined => {
  const [of = '', n = ''] = id.split('-');
  return of === 'sdg' || of === 'objective' || of === 'principle'
    ? { of, n: /^\d+$/u.test(n) ? Number(n) : n.charCodeAt(0) - firstPrinciple.charCodeAt(0) + 1 }
    : undefined;
};

/** Whether a unit or page that a query names is there: `11a`, `n4`, `sdg-5`, `principle-d`. */
export function exists(index: SearchIndex, id: string): boolean {
  const page = pageWith(id);
  return page ? page.n >= 1 && page.n <= pages[page.of].count : index.byId.has(id);
}

/** What there is in place of one that does not exist. */
export function absentOf(index: SearchIndex, id: string): Absent {
  const page = pageWith(id);
  if (page) return { ...pages[page.of], n: page.n };
  const [, sign, digits = '', item] = /^(n?)(\d+)(.*)$/u.exec(id) ?? [];
  const kind = sign === 'n' ? 'note' : item === '' ? 'paragraph' : 'item';
  const pattern = {
    ...{ note: /^n\d+$/u, paragraph: /^\d+$/u },
    item: new RegExp(`^${digits}(?:\\.\\d|[a-z])$`, 'u'),
  }[kind];
  return { kind, n: Number(digits), count: unitsLike(index, pattern).length };
}

/** The nearest of its kind to one that does not exist: the last, for 0 the first. */
export function nearestTo(index: SearchIndex, id: string): string[] {
  const page = pageWith(id);
  if (page) {
    const n = Math.min(Math.max(1, page.n), pages[page.of].count);
    const letter = String.fromCharCode(firstPrinciple.charCodeAt(0) + n - 1);
    return [`${page.of}-${page.of === 'principle' ? letter : n}`];
  }
  const all = unitsLike(index, id.startsWith('n') ? /^n\d+$/u : /^\d+$/u);
  return /^n?0/u.test(id) ? all.slice(0, 1) : all.slice(-1);
}

const unitsLike = (index: SearchIndex, pattern: RegExp): string[] =>
  index.units.flatMap(({ id }) => (pattern.test(id) ? [id] : []));
