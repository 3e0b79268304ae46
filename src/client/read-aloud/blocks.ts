/** The words of a page as they are read aloud: unit by unit, each block in its own language. */

import { type Run, runOf } from '../text/text-run.ts';
import { piecesOf } from './pieces.ts';

/** A piece of a block, and where it stands. */
export interface Piece {
  unit: string;
  block: HTMLElement;
  run: Run;
  start: number;
  end: number;
  /** Tag of the language. */
  tag: string;
}

export interface ReadUnit {
  id: string;
  /** As it is printed: `(a)`, or the number of the paragraph. */
  name: string;
}

/** Units with words, in the order of the page; footnotes follow the text. */
export function unitsOf(document: Document): ReadUnit[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-unit]')]
    .filter((unit) => unit.querySelector(':scope > .txt'))
    .map((unit) => {
      const id = unit.dataset['unit'] ?? '';
      return { id, name: unit.querySelector(':scope > .let')?.textContent.trim() || id };
    });
}

/** Pieces of all units: their words, and below them those of a second language where it is shown. */
export const piecesIn = (document: Document): Piece[] =>
  [...document.querySelectorAll<HTMLElement>('main [data-unit]')].flatMap((unit) =>
    [...unit.querySelectorAll<HTMLElement>(':scope > .txt, :scope > .alt')].flatMap((block) => {
      // A second language is no word of the page's own text, and all of its block is words.
      const run = block.matches('.alt') ? runOf(block, () => true) : runOf(block);
      const tag = block.closest<HTMLElement>('[lang]')?.lang ?? '';
      return piecesOf(run.text, tag).map(([start, end]) => ({
        unit: unit.dataset['unit'] ?? '',
        block,
        run,
        start,
        end,
        tag,
      }));
    }),
  );
