/** The rows of the table of commitments: which are shown, and in what order. */

import type { SortKey, TableState } from '../../places/address.ts';

/** The values of a row, as its data attributes hold them. */
export interface RowValues {
  acts: readonly { verb: string; strength: number; who: readonly string[] }[];
  due: readonly string[];
  o: string;
  g: readonly string[];
}

export function readRow(data: Readonly<Record<string, string | undefined>>): RowValues {
  const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);
  return {
    acts: (data['acts'] ?? '').split('|').map((act) => {
      const [verb = '', strength = '', ...who] = words(act);
      return { verb, strength: Number(strength), who };
    }),
    due: words(data['due']),
    o: data['o'] ?? '',
    g: words(data['g']),
  };
}

/** One act must answer all that is asked of acts: who, verb and strength together. */
export function shows({ filters, recognized }: TableState, row: RowValues): boolean {
  if (!recognized && row.acts.every(({ strength }) => strength === 1)) return false;
  const { who, verb, strength, due, o, g } = filters;
  return (
    row.acts.some(
      (act) =>
        (who === undefined || act.who.includes(who)) &&
        (verb === undefined || act.verb === verb) &&
        (strength === undefined || String(act.strength) === strength),
    ) &&
    (due === undefined || row.due.includes(due)) &&
    (o === undefined || row.o === o) &&
    (g === undefined || row.g.includes(g))
  );
}

/** Order of two rows; `dates` are the ids of the dates in their order. Equal rows keep theirs. */
export function compareRows(
  { sort, down }: TableState,
  dates: readonly string[],
): (a: RowValues, b: RowValues) => number {
  const rank: Readonly<Record<SortKey, (row: RowValues) => number>> = {
    text: () => 0,
    // The strongest first.
    verb: ({ acts }) => -Math.max(...acts.map(({ strength }) => strength)),
    due: ({ due }) => (due[0] === undefined ? dates.length : dates.indexOf(due[0])),
    o: ({ o }) => (o === '' ? 9 : Number(o)),
    g: ({ g }) => (g[0] === undefined ? 99 : g[0] === 'all' ? 18 : Number(g[0])),
  };
  return (a, b) => (down ? -1 : 1) * (rank[sort](a) - rank[sort](b));
}
