/**
 * The sheet of a page with notes: the line of each layer, its switch, and what ties the notes to
 * their words, so that all of it works without a script.
 */

import type { PageNotes } from '../../views/unit-notes.ts';

interface Layer {
  id: string;
  ink: string;
  line: string;
}

/** Colour and line of each layer. */
export const layerLines = (layers: readonly Layer[]): string =>
  layers
    .map(
      ({ id, ink, line }) =>
        `.l-${id}{--c:var(--${ink});${line === 'thin' ? thin : `--ln:${line}`}}`,
    )
    .join('');

const thin = '--ln:solid;--th:1px';

/**
 * Everything that the notes of a page need besides src/styles/notes.css. A layer in its switch may
 * have a summary alone.
 */
export function noteStyle(layers: readonly Layer[], { units, layers: shown }: PageNotes): string {
  const own = layers.filter(({ id }) => shown.some((one) => one.id === id));
  const all = [...units.values()];
  const most = Math.max(0, ...all.map(({ notes }) => notes.length));
  const sets = new Map(
    all.flatMap(({ marks }) => marks.map(({ layers: set }) => [set.join('-'), set] as const)),
  );
  return [
    layerLines(own),
    ...own.map(({ id }) => `:root:has(#l-${id}:not(:checked)) .l-${id}{--off:none;--c:#0000}`),
    ...[...sets].map(([name, set]) => without(name, set)),
    ...(most > 0
      ? [`${Array.from({ length: most }, (_, at) => tie(at + 1)).join()}{${tint}}`]
      : []),
  ].join('');
}

/** Without its layers a mark is words like others: no dots, no link. */
const without = (name: string, set: readonly string[]): string =>
  `:root:not(:has(${set.map((id) => `#l-${id}:checked`).join()})) .s-${name}{display:contents;pointer-events:none;--e:none}`;

/** Pointing at a note of a unit, or opening it, shows its words: notes and words have their number. */
const tie = (at: number): string => `p:has(~.side .m${at}:is(:hover,:focus-within,[open])) .w${at}`;

const tint = 'background:var(--mark);outline:var(--ring,0)';
