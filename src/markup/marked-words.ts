/**
 * The words of a unit with the stretches that notes are tied to. The letters stay as they are:
 * a mark is an element around them, and the number of a note comes from the style sheet.
 */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Part } from '../views/unit.ts';
import type { NumberedNote } from '../views/unit-notes.ts';
import { partNodes } from './nodes.ts';

interface Piece {
  part: Part;
  /** Offsets in the plain words. */
  start: number;
  end: number;
}

const lengthOf = (part: Part): number => (part.kind === 'footnote' ? 0 : part.text.length);

/** Words of the parts; a mark that ends inside a chip or an emended word takes in all of it. */
export function markedWords(
  parts: readonly Part[],
  notes: readonly NumberedNote[],
): ElementContent[] {
  const tied = notes.filter(({ stretch }) => stretch !== undefined);
  const cuts = tied.flatMap(({ stretch }) => (stretch ? [stretch.start, stretch.end] : []));
  const out: ElementContent[] = [];
  const begun = new Set<number>();
  const pieces = piecesOf(parts, cuts);
  for (const [index, piece] of pieces.entries()) {
    const over = tied.filter((note) => covers(note, piece));
    out.push(...wrapped(partNodes(piece.part), over, begun));
    const next = pieces[index + 1];
    for (const note of over) if (!next || !covers(note, next)) out.push(numberLink(note));
  }
  return out;
}

const covers = ({ stretch }: NumberedNote, { start, end }: Piece): boolean =>
  stretch !== undefined && start < stretch.end && end > stretch.start;

/** Plain words are cut where a mark begins or ends; other parts stay whole. */
function piecesOf(parts: readonly Part[], cuts: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const part of parts) {
    const end = start + lengthOf(part);
    if (part.kind === 'words') {
      const inside = [...new Set(cuts)].filter((cut) => cut > start && cut < end);
      const edges = [start, ...inside.sort((a, b) => a - b), end];
      for (const [at, from] of edges.slice(0, -1).entries()) {
        const to = edges[at + 1] ?? end;
        const text = part.text.slice(from - start, to - start);
        pieces.push({ part: { kind: 'words', text }, start: from, end: to });
      }
    } else pieces.push({ part, start, end });
    start = end;
  }
  return pieces;
}

/** One element around another for each note; the first piece of a note carries its id. */
function wrapped(
  nodes: ElementContent[],
  notes: readonly NumberedNote[],
  begun: Set<number>,
): ElementContent[] {
  let inside = nodes;
  for (const { number, layer } of [...notes].reverse()) {
    const id = begun.has(number) ? undefined : `w${number}`;
    begun.add(number);
    inside = [h('span', { class: `w l-${layer.id} w${number}`, id }, inside)];
  }
  return inside;
}

/** Holds no letter, so that copying takes none: the number is drawn from `data-n`. */
const numberLink = ({ number, layer, name, anchor }: NumberedNote): ElementContent =>
  h('a', {
    class: `nn l-${layer.id}`,
    href: `#${anchor}`,
    dataN: String(number),
    ariaLabel: name,
    dataApparatus: '',
  });
