/**
 * What is drawn of own notes on a page: all marks at once, and the entries of what is near; then the
 * rest. It is made in slices that keep nobody waiting, and put into the page in one piece, because
 * each piece makes the browser go over the styles of the page.
 */

import { inOrder } from '../../own-notes/in-order.ts';
import type { NoteSet, OwnNote } from '../../own-notes/note.ts';
import { type Beside, drawBeside, entry, inReadingOrder } from './beside.ts';
import { drawAsked, drawMarks, type Placed, placed } from './marks.ts';
import { drawNumbers, entryId } from './numbers.ts';
import type { PageUnit } from './page-units.ts';
import { inSlices } from './slices.ts';

/** Notes of one layer; without a set the reader's own. */
export interface Shown {
  set?: NoteSet | undefined;
  notes: Iterable<OwnNote>;
}

export interface Drawing {
  /** Every unit, or the one of a note that was written, which is drawn before this returns. */
  draw(layers: readonly Shown[], only?: OwnNote): void;
  all(): readonly Placed[];
}

/** So far from the window, in windows, what is near may be. */
const near = 1;
/** So many entries are drawn with what is near at most. */
const most = 60;

export function openDrawing(
  window: Window,
  units: ReadonlyMap<string, PageUnit>,
  beside: Beside,
): Drawing {
  const drawn = new Map<PageUnit, readonly Placed[]>();
  const waiting = new Set<PageUnit>();
  const made = new Map<Placed, HTMLDetailsElement>();
  const all = (): Placed[] => [...drawn.values()].flat();
  const drawUnit = (unit: PageUnit): void => {
    waiting.delete(unit);
    drawBeside(unit, drawn.get(unit) ?? [], beside, made);
  };
  const drawRest = (): void => {
    for (const unit of waiting) drawUnit(unit);
    made.clear();
  };
  let unmade: Placed[] = [];
  const rest = inSlices(window, () => {
    const one = unmade.pop();
    if (one) made.set(one, entry(one, beside));
    else drawRest();
    return one !== undefined;
  });
  // On paper every note stands under its words.
  window.addEventListener('beforeprint', drawRest);
  let asked: Element | null = null;
  // Pointing at an entry shows its words.
  for (const event of ['pointerover', 'focusin'])
    window.document.addEventListener(event, ({ target }) => {
      const at = target instanceof Element ? target.closest('.own') : null;
      if (at === asked) return;
      asked = at;
      const unit = at?.closest<HTMLElement>('[data-unit]')?.dataset['unit'];
      const here = unit === undefined ? undefined : units.get(unit);
      drawAsked(here && drawn.get(here)?.find((one) => entryId(one) === at?.id)?.range);
    });
  // The state of study has numbers in the words, the others leave the text as it is.
  window.document.addEventListener('change', ({ target }) => {
    if (target instanceof Element && target.matches('[data-shown] [type=radio]'))
      drawNumbers(window.document, all());
  });
  return {
    all,
    draw(layers, only) {
      const one = only && units.get(only.unit);
      const now = new Map<PageUnit, Placed[]>();
      for (const { set, notes } of layers) {
        for (const note of inOrder([...notes].filter(({ unit }) => !only || unit === only.unit))) {
          const unit = units.get(note.unit);
          if (!unit) continue;
          const list = now.get(unit) ?? [];
          list.push(placed(note, set, unit));
          now.set(unit, list);
        }
      }
      const changed = (one ? [one] : [...units.values()]).filter(
        (unit) => now.has(unit) || (drawn.get(unit) ?? []).length > 0,
      );
      for (const unit of one ? [one] : units.values())
        drawn.set(unit, inReadingOrder(now.get(unit) ?? []));
      drawMarks(all());
      drawNumbers(window.document, all());
      if (one) {
        for (const unit of changed) drawUnit(unit);
        return;
      }
      rest.stop();
      waiting.clear();
      made.clear();
      const far = nearFirst(window, changed);
      for (const { unit } of far) waiting.add(unit);
      let entries = 0;
      for (const { unit, windows } of far) {
        entries += drawn.get(unit)?.length ?? 0;
        if (windows > near || entries > most) break;
        drawUnit(unit);
      }
      unmade = [...waiting].flatMap((unit) => drawn.get(unit) ?? []);
      if (waiting.size > 0) rest.start();
    },
  };
}

/** By how far from the window they are; all is measured before anything is written. */
function nearFirst(
  { innerHeight }: Window,
  units: readonly PageUnit[],
): { unit: PageUnit; windows: number }[] {
  return units
    .map((unit) => {
      const { top, bottom } = unit.element.getBoundingClientRect();
      return { unit, windows: Math.max(0, top - innerHeight, -bottom) / innerHeight };
    })
    .sort((a, b) => a.windows - b.windows);
}
