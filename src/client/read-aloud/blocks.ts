/** The words of a page as they are read aloud: unit by unit, each block in its own language. */

import { liveRun } from '../text/live-run.ts';
import type { Run } from '../text/text-run.ts';
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

/** What holds the words of a unit: in the text, and in a list. */
const words = ':scope > :is(.txt, .ex)';

/** Units with words, in the order of the page; footnotes follow the text. */
export function unitsOf(document: Document): ReadUnit[] {
  const units = [...document.querySelectorAll<HTMLElement>('main [data-unit]')].filter((unit) =>
    unit.querySelector(words),
  );
  // A letter tells an item from others only where one paragraph is shown.
  const several = units.filter((unit) => /^\d+$/u.test(unit.dataset['unit'] ?? '')).length > 1;
  return units.map((unit) => {
    const id = unit.dataset['unit'] ?? '';
    const label = unit.querySelector(':scope > :is(.let, .where)')?.textContent.trim() || id;
    return {
      id,
      name: several && unit.matches('.item') ? `${Number.parseInt(id, 10)} ${label}` : label,
    };
  });
}

/**
 * The first unit in sight, where several paragraphs are shown and one may have read on; else the
 * first of all: the button stands below a single paragraph.
 */
export function unitInSight(document: Document, units: readonly ReadUnit[]): string {
  const [first] = units;
  if (units.filter(({ id }) => /^\d+$/u.test(id)).length < 2) return first?.id ?? '';
  const inSight = units.find(({ id }) => {
    const block = document.querySelector(`main [data-unit="${id}"]`)?.querySelector(words);
    // Below the bar, and not with its last line alone.
    return (block?.getBoundingClientRect().bottom ?? 0) > 100;
  });
  return (inSight ?? first)?.id ?? '';
}

/** Pieces of all units: their words, and below them those of a second language where it is shown. */
export const piecesIn = (document: Document): Piece[] =>
  [...document.querySelectorAll<HTMLElement>('main [data-unit]')].flatMap((unit) =>
    [...unit.querySelectorAll<HTMLElement>(':scope > :is(.txt, .ex, .alt)')].flatMap((block) => {
      // A second language is no word of the page's own text, and all of its block is words.
      const run = block.matches('.alt') ? liveRun(block, () => true) : liveRun(block);
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
