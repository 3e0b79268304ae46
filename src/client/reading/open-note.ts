/**
 * Marked words open their notes: beside them where the page is wide, in a sheet from below where
 * it is narrow. Without a script the words lead to the note by its fragment.
 */

import { openSheet, type Sheet } from './sheet.ts';

const narrow = '(max-width:63.99rem)';

export function startNotes(window: Window): void {
  const { document } = window;
  const main = document.querySelector('main');
  const close = document.querySelector<HTMLElement>('[data-close]')?.dataset['close'] ?? '';
  if (!main?.querySelector('.side')) return;
  const isNarrow = window.matchMedia(narrow);
  let sheet: Sheet | undefined;
  let last: { note: HTMLElement; words: HTMLElement } | undefined;

  const show = (notes: readonly HTMLDetailsElement[], words: HTMLElement): void => {
    const [first] = notes;
    const side = first?.closest<HTMLElement>('.side');
    if (!first || !side) return;
    sheet?.close(false);
    if (isNarrow.matches && 'popover' in side) {
      sheet = openSheet(window, { side, notes, words, close });
      return;
    }
    last = { note: first, words };
    openFolds(first);
    const summary = first.querySelector('summary');
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'nearest' });
  };

  main.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const { target } = event;
    const words = target.closest<HTMLElement>('.see');
    const next = target.closest<HTMLAnchorElement>('.side .nx a');
    const fold = target.closest<HTMLElement>('.side > details > summary');
    const notes = words
      ? notesOf(words, target.closest<HTMLElement>('.nn')?.dataset['n'])
      : next
        ? noteAt(document, next.hash)
        : fold && isNarrow.matches
          ? shown(fold.closest('.side'), '.note')
          : [];
    // The note that follows may stand under the whole: there its fragment leads.
    if (next && notes.length === 0) sheet?.close(false);
    if (notes.length === 0) return;
    event.preventDefault();
    show(notes, words ?? fold ?? wordsOf(notes[0]) ?? main);
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('.side, .see')) return;
    sheet?.close(true);
    if (!document.querySelector('#s-study:checked'))
      for (const note of openOnes(main)) note.open = false;
    if (!target.closest('.layers')) main.querySelector('.layers')?.removeAttribute('open');
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (sheet?.close(true)) return;
    main.querySelector('.layers')?.removeAttribute('open');
    for (const note of openOnes(main)) {
      if (!note.contains(document.activeElement)) continue;
      note.open = false;
      (last?.note === note ? last.words : note.querySelector('summary'))?.focus();
    }
  });
  isNarrow.addEventListener('change', () => sheet?.close(false));
}

const openOnes = (main: Element): HTMLDetailsElement[] => [
  ...main.querySelectorAll<HTMLDetailsElement>('.side .note[open]'),
];

/** Notes of a switched-off layer have no box. */
const shown = (side: Element | null | undefined, selector: string): HTMLDetailsElement[] =>
  [...(side?.querySelectorAll<HTMLDetailsElement>(selector) ?? [])].filter(
    (note) => getComputedStyle(note).display !== 'none',
  );

/** The notes on marked words, or the one with the number: words and notes share a class number. */
function notesOf(words: HTMLElement, number?: string): HTMLDetailsElement[] {
  const side = words.closest('p')?.parentElement?.querySelector(':scope > .side');
  if (number) return shown(side, `.note:has([data-n="${number}"])`);
  const ties = [...words.querySelectorAll('[class^=w]')].map(
    ({ classList }) => `.m${classList[0]?.slice(1)}`,
  );
  return shown(side, ties.join());
}

const noteAt = (document: Document, hash: string): HTMLDetailsElement[] => {
  const note = document.querySelector(hash)?.closest<HTMLDetailsElement>('.side .note');
  return note ? shown(note.parentElement, `.${note.className.split(' ').at(-1)}`) : [];
};

/** The words that a note is on; for one on the whole of a unit, the fold that it is in. */
function wordsOf(note?: HTMLElement): HTMLElement | null | undefined {
  const tie = note?.className.split(' ').at(-1)?.slice(1);
  const side = note?.closest('.side');
  return (
    side?.parentElement?.querySelector(`:scope > p .see .w${tie}`)?.closest<HTMLElement>('.see') ??
    side?.querySelector<HTMLElement>('summary')
  );
}

function openFolds(note: HTMLDetailsElement): void {
  note.open = true;
  const fold = note.parentElement?.closest('details');
  if (fold) fold.open = true;
}
