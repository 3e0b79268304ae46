/** The language switch keeps the place, and the choice is remembered for the root page. */

import { chooseFragment, readFragment } from '../../places/fragment.ts';
import { readPlace } from '../../places/pages.ts';
import type { Store } from '../store.ts';

export function startTongues(window: Window, store: Store): void {
  const { document, location } = window;
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-tongues] a');
  for (const link of links) {
    const [path = '', item] = (link.getAttribute('href') ?? '').split('#');
    link.addEventListener('click', () => {
      // Links to an item have its fragment already.
      link.href = path + location.search + (item === undefined ? location.hash : `#${item}`);
      const place = readPlace(link.href);
      if (place) store.set('language', place.language);
    });
  }
}

/**
 * The root page: shows the remembered language, and goes on to it at once only when the reader
 * has said so; `#choose` keeps the page open all the same.
 */
export function startGate(window: Window, store: Store): void {
  const { document, location } = window;
  const gate = document.querySelector('[data-gate]');
  if (!gate) return;
  const links = [...gate.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
  const last = links.find((link) => link.dataset['language'] === store.get('language'));
  if (
    last &&
    store.get('always') === last.dataset['language'] &&
    readFragment(location.hash) !== chooseFragment
  ) {
    location.replace(last.href);
    return;
  }
  last?.classList.add('last');
  for (const link of links) {
    link.addEventListener('click', () => {
      const code = link.dataset['language'] ?? '';
      store.set('language', code);
      store.set('always', box?.checked ? code : '');
    });
  }
  const box = document.querySelector<HTMLInputElement>('.remember input');
  const label = box?.closest('label');
  if (!box || !label) return;
  label.hidden = false;
  box.checked = (store.get('always') ?? '') !== '';
  box.addEventListener('change', () => {
    store.set('always', box.checked ? (last?.dataset['language'] ?? '') : '');
  });
}
