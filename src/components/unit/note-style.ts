/**
 * The sheet of a page with notes: the line of each layer, its switch, and what ties a note to
 * its words, so that the margin works without a script.
 */

import type { NumberedNote } from '../../views/unit-notes.ts';

interface Layer {
  id: string;
  ink: string;
  line: string;
}

/** Colour and line of each layer. */
export const layerLines = (layers: readonly Layer[]): string =>
  layers
    .map(({ id, ink, line }) => `.l-${id}{--c:var(--${ink});--ln:${line};--u:underline}`)
    .join('');

/**
 * Everything that the notes of a page need besides src/styles/notes.css; `shown` are the layers in
 * its switch, of which some may have a summary alone.
 */
export function noteStyle(
  layers: readonly Layer[],
  notes: readonly NumberedNote[],
  shown: readonly string[],
): string {
  const own = layers.filter(({ id }) => shown.includes(id));
  const wholes = new Set(
    notes.flatMap(({ stretch, unit }) => (stretch === undefined ? [unit] : [])),
  );
  return [
    layerLines(own),
    ...own.map(({ id }) => `:root:has(#l-${id}:not(:checked)) .l-${id}{--u:none;--off:none}`),
    ...[...wholes].map((id) => `[data-unit="${id}"]>p{anchor-name:${unitName(id)}}`),
    ...notes.map(tie),
  ].join('');
}

const unitName = (id: string): string => `--u${id.replace('.', '-')}`;

/**
 * A note stands on the line of its words; pointing at it or following a link to it shows them.
 * Numbers rather than ids, because they cost a fifth of the bytes.
 */
function tie({ number: n, stretch, unit }: NumberedNote): string {
  if (stretch === undefined) return `.m${n}{--at:${unitName(unit)}}`;
  return `#w${n}{anchor-name:--w${n}}.m${n}{--at:--w${n}}:root:has(.m${n}:is(:hover,:focus-within,:target)) .w${n}{background:var(--tint)}`;
}
