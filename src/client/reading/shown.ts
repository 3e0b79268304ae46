/**
 * State and layers work by the style sheet alone. Added here: the choice is remembered, goes into
 * the address, and leaves the reader at the same words; a link to a note shows it whatever is
 * chosen, and in Study several notes may stay open.
 */

import { firstState, isState, readShown, type Shown, writeShown } from '../../places/address.ts';
import { readFragment } from '../../places/fragment.ts';
import type { Store } from '../store.ts';
import { layersOf, openVisit } from '../visit.ts';

export function startShown(window: Window, store: Store): void {
  const { document, location } = window;
  const choice = document.querySelector('[data-shown]');
  const known = layersOf(document);
  if (!choice || !known) return;
  const inputs = [...choice.querySelectorAll('input')];
  const layers = inputs.filter(({ type }) => type === 'checkbox');
  const radios = inputs.filter(({ type }) => type === 'radio');
  const names = layers.map(({ value }) => value);
  // A choice made on a page that lacks a layer says nothing of that layer.
  const hidden = new Set((store.get('layers-off') ?? '').split(' ').filter(Boolean));
  const visit = openVisit(window, store);
  const asked = readShown(visit.search, names, known);
  // Where nothing can be remembered, the address remembers.
  const written = readShown(location.search, names, known);

  let current: Shown | undefined;
  const apply = (next: Shown): void => {
    current = next;
    const { off, state } = next;
    for (const box of layers) box.checked = !off.has(box.value);
    for (const radio of radios) radio.checked = radio.value === state;
    foldEmpty(document, off);
    oneAtATime(document, state !== 'study');
  };
  const chosen = (): Shown => {
    const state = radios.find(({ checked }) => checked)?.value;
    return {
      off: new Set(layers.filter(({ checked }) => !checked).map(({ value }) => value)),
      state: isState(state) ? state : firstState,
    };
  };

  const kept = store.get('state');
  const own: Shown = {
    off: store.get('layers-off') === undefined ? (written?.off ?? hidden) : hidden,
    state: isState(kept) ? kept : (written?.state ?? firstState),
  };
  apply({
    off: asked && visit.has('layers') ? asked.off : own.off,
    state: asked && visit.has('state') ? asked.state : own.state,
  });
  // Another tab may have chosen since this address was written: it says what is shown.
  const says = (shown: Shown): string => writeShown(location.href, names, shown);
  if (written && says(written) !== says(chosen())) visit.write(says(chosen()));
  choice.addEventListener('change', () => {
    const now = chosen();
    keepPlace(window, () => apply(now));
    // What a link has asked for is not the reader's own choice, and neither is what becomes of it.
    if (visit.has('layers')) {
      visit.set('layers', names.filter((name) => !now.off.has(name)).join() || 'none');
    } else {
      for (const name of names) {
        if (now.off.has(name)) hidden.add(name);
        else hidden.delete(name);
      }
      store.set('layers-off', [...hidden].sort().join(' '));
    }
    if (visit.has('state')) visit.set('state', now.state);
    else store.set('state', now.state);
    visit.write(says(now));
  });

  // A browser that goes back puts the old marks into the boxes, after the scripts have run.
  window.addEventListener('pageshow', () => {
    if (current) apply(current);
  });

  const reveal = (): void => {
    const target = document.getElementById(readFragment(location.hash));
    const note = target?.closest<HTMLElement>('[role=note]');
    const layer = note && names.find((name) => note.closest(`.l-${name}`));
    if (!note || !layer) return;
    const { off, state } = chosen();
    if (off.delete(layer) || state === 'text')
      apply({ off, state: state === 'text' ? firstState : state });
    for (let fold = foldOf(note); fold; fold = foldOf(fold)) fold.open = true;
    note.scrollIntoView();
  };
  window.addEventListener('hashchange', reveal);
  reveal();
}

/** The fold that an element is in. */
const foldOf = (element: Element): HTMLDetailsElement | null | undefined =>
  element.parentElement?.closest('details');

/** What is folded and empty now says nothing. */
function foldEmpty(document: Document, off: ReadonlySet<string>): void {
  for (const side of document.querySelectorAll<HTMLElement>('.side')) {
    const hidden = ['', ...off].map((layer) => `.l-${layer}`).join();
    side.hidden = [...side.querySelectorAll('.note')].every((note) => note.matches(hidden));
  }
}

/** Notes of one name close one another. */
function oneAtATime(document: Document, one: boolean): void {
  for (const note of document.querySelectorAll('.note')) {
    if (note.hasAttribute('name') === one) continue;
    if (one) note.setAttribute('name', 'note');
    else note.removeAttribute('name');
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
