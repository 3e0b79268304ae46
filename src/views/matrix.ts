/** How often the commitments of each objective name each goal: a table, drawn as strokes. */

import { count, fill } from '../i18n/strings.ts';
import type { Unit } from '../model/corpus.ts';
import { goalUrl, objectiveUrl } from '../places/paths.ts';
import { label, type Reading } from './reading.ts';

export interface MatrixView {
  columns: readonly { goal: number | 'all'; href: string; text: string; title: string }[];
  rows: readonly {
    objective: number;
    href: string;
    title: string;
    citations: string;
    cells: readonly number[];
  }[];
  totals: readonly number[];
  hint: string;
}

export function matrixView(reading: Reading): MatrixView {
  const { corpus, language, strings } = reading;
  const goals = [...corpus.goals.map((goal) => goal.number), 'all' as const];
  const units = [...corpus.units.values()];
  const rows = corpus.sections.flatMap((section) => {
    if (section.objective === undefined) return [];
    const own = units.filter((unit) => section.paragraphs.includes(unit.paragraph));
    const cells = goals.map((goal) => own.filter((unit) => names(unit, goal)).length);
    const total = cells.reduce((sum, cell) => sum + cell, 0);
    return [
      {
        objective: section.objective,
        href: objectiveUrl(language, section.objective),
        title: label(reading, section.short),
        citations: count(language, strings.times, total),
        cells,
      },
    ];
  });
  return {
    columns: goals.map((goal) => ({
      goal,
      href: goalUrl(language, goal),
      text: goal === 'all' ? strings.matrixAll : String(goal),
      title:
        goal === 'all' ? strings.goalAll : label(reading, corpus.by.goal.get(goal)?.title ?? {}),
    })),
    rows,
    totals: goals.map((_, index) => rows.reduce((sum, row) => sum + (row.cells[index] ?? 0), 0)),
    hint: fill(strings.matrixHint, { all: strings.matrixAll }),
  };
}

/** "All goals" is a column of its own and does not count for each goal. */
const names = (unit: Unit, goal: number | 'all'): boolean =>
  goal === 'all' ? unit.goals === 'all' : unit.goals !== 'all' && (unit.goals ?? []).includes(goal);
