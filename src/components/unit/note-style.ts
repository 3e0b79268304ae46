/**
 * The sheet of notes: the line of each layer, its switch, and what ties the notes to their words,
 * so that all of it works without a script.
 */

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

/** What the rules of all pages with notes follow from, or those of one with a layer that was handed in. */
export interface NotesOfPages {
  layers: readonly Layer[];
  /** Layers of every mark, each set once. */
  sets: readonly (readonly string[])[];
  /** Most notes that a unit has. */
  most: number;
}

/** What the notes need besides src/styles/later/notes.css. */
export const noteStyle = ({ layers, sets, most }: NotesOfPages): string =>
  [
    ...layers.map(
      ({ id }) => `:is(${unchecked(id)},${unchecked(id)}~*) .l-${id}{--off:none;--c:#0000}`,
    ),
    ...sets.map(without),
    `${Array.from({ length: most }, (_, at) => tie(at + 1)).join()}{${tint}}`,
  ].join('');

/**
 * The boxes are asked for within the head of the page, before all that has notes: with the whole
 * page to be searched for each of them, it would take ten times as long to say how a page looks.
 */
const unchecked = (id: string): string => `.mast:has(#l-${id}:not(:checked))`;

/** Without its layers a mark is words like others: no dots, no link. */
const without = (set: readonly string[]): string =>
  `.mast:not(:has(${set.map((id) => `#l-${id}:checked`).join()}))~* .s-${set.join('-')}{display:contents;pointer-events:none;--e:none}`;

/** Pointing at a note of a unit, or opening it, shows its words: notes and words have their number. */
const tie = (at: number): string => `p:has(~.side .m${at}:is(:hover,:focus-within,[open])) .w${at}`;

const tint = 'background:var(--mark);outline:var(--ring,0)';
