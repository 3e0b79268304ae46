/** A press on words that the reader has marked opens the note: marks of this kind are no elements. */

import { markAt, type Placed } from './marks.ts';
import { entryId } from './numbers.ts';

export function openOnClick({ document }: Window, all: () => readonly Placed[]): void {
  document.querySelector('main')?.addEventListener('click', (event) => {
    const { target, clientX, clientY } = event;
    // Links of the text have their own meaning, and who selects words does not want a note.
    if (!(target instanceof Element) || target.closest('a,button,.side,.own-side')) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const unit = target.closest<HTMLElement>('[data-unit]')?.dataset['unit'];
    const here = all().filter(({ note }) => note.unit === unit);
    const one = markAt(here, clientX, clientY);
    const id = one && entryId(one);
    const entry = id === undefined ? null : document.getElementById(id);
    const fold = entry?.parentElement;
    if (!(entry instanceof HTMLDetailsElement) || !(fold instanceof HTMLDetailsElement)) return;
    const summary = fold.querySelector<HTMLElement>(':scope>summary');
    // Narrow: the fold is lifted to the lower edge, as it is when it is pressed.
    if (summary?.offsetParent && !fold.open) summary.click();
    entry.open = true;
    // The page closes notes on a press elsewhere; this one was on the words of the note.
    event.stopPropagation();
    entry.querySelector('summary')?.focus();
  });
}
