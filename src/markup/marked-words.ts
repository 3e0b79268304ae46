/**
 * The words of a unit with its marks. The letters stay as they are: a mark is a link around
 * them, with an element for each note in it, and the numbers come from the style sheet.
 */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Mark, Tied } from '../views/marks.ts';
import type { Part } from '../views/unit.ts';
import { partNodes } from './nodes.ts';

interface Piece {
  part: Part;
  /** Offsets in the plain words. */
  start: number;
  end: number;
}

const lengthOf = (part: Part): number => (part.kind === 'footnote' ? 0 : part.text.length);

/** Words of the parts; a mark that ends inside a chip or an emended word takes in all of it. */
export function markedWords(parts: readonly Part[], marks: readonly Mark[]): ElementContent[] {
  const stretches = marks.flatMap((mark) => [mark, mark.word, ...mark.notes.map(stretchOf)]);
  const cuts = stretches.flatMap((one) => (one ? [one.start, one.end] : []));
  const pieces = piecesOf(parts, cuts);
  const out: ElementContent[] = [];
  const markOf = (piece: Piece): Mark | undefined => marks.find((mark) => covers(mark, piece));
  for (const run of runsBy(pieces, markOf)) {
    const mark = run[0] && markOf(run[0]);
    out.push(...(mark ? marked(run, mark) : run.flatMap(({ part }) => partNodes(part))));
  }
  return out;
}

/**
 * A link holds no link: chips, emended words and footnote markers stand between the links of
 * their mark, and only the one with the last word is a link. The numbers come after the mark.
 */
function marked(pieces: readonly Piece[], mark: Mark): ElementContent[] {
  const isLink = ({ part }: Piece): boolean => part.kind !== 'words';
  const holdsWord = (run: readonly Piece[]): boolean =>
    run.some((piece) => !isLink(piece) && mark.word !== undefined && covers(mark.word, piece));
  const numbers = mark.notes.map(({ number, layer }) =>
    h('span', { class: `nn l-${layer.id}`, dataN: String(number) }),
  );
  const runs = [...runsBy(pieces, isLink)];
  return runs.flatMap((run, index) => {
    const own = nested(run, mark, 0);
    const after = index === runs.length - 1 ? numbers : [];
    return holdsWord(run) ? [h('a', linkOf(mark), [...own, ...after])] : [...own, ...after];
  });
}

const linkOf = ({ notes, layers }: Mark) => ({
  class: `see s-${layers.join('-')}`,
  role: 'doc-noteref',
  href: `#${notes[0]?.anchor}`,
});

/** One element within another for each note over the pieces, the one that begins first outside. */
function nested(pieces: readonly Piece[], mark: Mark, depth: number): ElementContent[] {
  const noteAt = (piece: Piece): Tied | undefined =>
    mark.notes.filter((note) => covers(stretchOf(note), piece))[depth];
  return [...runsBy(pieces, noteAt)].flatMap((run) => {
    const note = run[0] && noteAt(run[0]);
    if (note)
      return [h('span', { class: `w${note.at} l-${note.layer.id}` }, nested(run, mark, depth + 1))];
    return run.flatMap((piece) => {
      const words = partNodes(piece.part);
      const isLast = mark.word && piece.part.kind === 'words' && covers(mark.word, piece);
      return isLast ? [h('span', { class: 'e' }, words)] : words;
    });
  });
}

const nowhere = { start: -1, end: -1 };
const stretchOf = ({ stretch }: Tied): { start: number; end: number } => stretch ?? nowhere;

const covers = (
  stretch: { start: number; end: number },
  { start, end }: { start: number; end: number },
): boolean => start < stretch.end && end > stretch.start;

/** Neighbours of which `keyOf` says the same, together. */
function* runsBy<T>(items: readonly T[], keyOf: (item: T) => unknown): Generator<T[]> {
  let run: T[] = [];
  for (const item of items) {
    if (run[0] !== undefined && keyOf(run[0]) !== keyOf(item)) {
      yield run;
      run = [];
    }
    run.push(item);
  }
  if (run.length > 0) yield run;
}

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
