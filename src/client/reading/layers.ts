/**
 * The switch of layers works by the style sheet alone. Added here: the choice is remembered, goes
 * into the address, and leaves the reader at the same words; folded notes open when a link leads
 * to one of them.
 */

import { readLayers, type Shown, writeLayers } from '../../places/address.ts';
import { readFragment } from '../../places/fragment.ts';
import { writeAddress } from '../history.ts';
import type { Store } from '../store.ts';

export function startLayers(window: Window, store: Store): void {
  const { document, location } = window;
  const bar = document.querySelector<HTMLDetailsElement>('[data-layers]');
  if (!bar) return;
  const boxes = [...bar.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const layers = boxes.filter((box) => box.value !== 'only');
  const only = boxes.find((box) => box.value === 'only');
  // A choice made on a page that lacks a layer says nothing of that layer.
  const hidden = new Set((store.get('layers-off') ?? '').split(' ').filter(Boolean));

  const apply = ({ off, text }: Shown): void => {
    for (const box of layers) box.checked = !off.has(box.value);
    if (only) only.checked = text;
    foldEmpty(document, off);
  };
  const chosen = (): Shown => ({
    off: new Set(layers.filter((box) => !box.checked).map((box) => box.value)),
    text: only?.checked ?? false,
  });

  const names = layers.map((box) => box.value);
  const asked = readLayers(location.search, names);
  apply(asked ?? { off: hidden, text: store.get('only-text') === 'yes' });
  bar.addEventListener('change', () => {
    keepPlace(window, () => apply(chosen()));
    const { off, text } = chosen();
    for (const name of names) {
      if (off.has(name)) hidden.add(name);
      else hidden.delete(name);
    }
    store.set('layers-off', [...hidden].sort().join(' '));
    store.set('only-text', text ? 'yes' : '');
    writeAddress(window, writeLayers(location.href, names, { off, text }));
  });

  const reveal = (): void => {
    const target = document.getElementById(readFragment(location.hash));
    const note = target?.closest<HTMLElement>('[role=note]');
    const layer = note?.dataset['layer'];
    const box = layers.find((one) => one.value === layer);
    if (!note || !box) return;
    if (!box.checked || only?.checked) {
      const { off } = chosen();
      off.delete(box.value);
      apply({ off, text: false });
    }
    const folded = note.closest('details');
    if (folded && !folded.open) folded.open = true;
    note.scrollIntoView();
  };
  window.addEventListener('hashchange', reveal);
  reveal();
}

/** What is folded and empty now says nothing. */
function foldEmpty(document: Document, off: ReadonlySet<string>): void {
  for (const folded of document.querySelectorAll<HTMLElement>('details.notes')) {
    const notes = [...folded.querySelectorAll<HTMLElement>('[data-layer]')];
    folded.hidden = notes.every((note) => off.has(note.dataset['layer'] ?? ''));
  }
}

/** Changes the page, and leaves the words at the top of the window where they were. */
function keepPlace(window: Window, change: () => void): void {
  const words = [...window.document.querySelectorAll<HTMLElement>('[data-unit] > .txt')];
  const first = words.find((one) => one.getBoundingClientRect().bottom > 0);
  const before = first?.getBoundingClientRect().top ?? 0;
  change();
  const after = first?.getBoundingClientRect().top ?? 0;
  if (first && window.scrollY > 0 && after !== before)
    window.scrollBy({ top: after - before, behavior: 'instant' });
}
