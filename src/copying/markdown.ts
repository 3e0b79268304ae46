/** A passage as Markdown: units as paragraphs, footnotes as footnotes, its reference as a link. */

import { isolated } from './isolates.ts';
import type { Passage, Run } from './passage.ts';

export function markdownOf({ language, units, footnotes, reference, link }: Passage): string {
  const written = (runs: readonly Run[]): string =>
    runs
      .map((run) => (typeof run === 'string' ? escaped(isolated(run, language)) : `[^${run.note}]`))
      .join('');
  const label = (text: string): string => (text ? `${escaped(text)} ` : '');
  return [
    ...units.map((unit) => label(unit.label) + written(unit.runs)),
    `[${escaped(isolated(reference, language))}](<${link}>)`,
    ...footnotes.map(({ number, runs }) => `[^${number}]: ${written(runs)}`),
  ].join('\n\n');
}

/** Words as they are: no sign of them is taken for markup, and a number at the start begins no list. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#+|~&]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^-/u, '\\-');
