/** Keys that lead to the search field: Ctrl+K, on a Mac Cmd+K; / when the reader has said so. */

import type { Store } from '../store.ts';

export function startShortcuts(window: Window, store: Store): void {
  const { document } = window;
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (!field) return;
  const box = document.querySelector<HTMLInputElement>('[data-search-slash]');
  if (box) {
    box.checked = store.get('slash') === 'on';
    box.addEventListener('change', () => store.set('slash', box.checked ? 'on' : ''));
  }
  const isMac = /^(?:Mac|iP)/u.test(window.navigator.platform);
  document.addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    const typing = isTyping(document.activeElement);
    // While one types on a Mac, Ctrl+K cuts the line; elsewhere the key of the system is its own.
    const control = isMac ? metaKey !== ctrlKey && !(ctrlKey && typing) : ctrlKey && !metaKey;
    const withControl = control && !altKey && !shiftKey && isK(event);
    const slash =
      event.key === '/' && !ctrlKey && !metaKey && !altKey && store.get('slash') === 'on';
    if (!withControl && !(slash && !typing)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** By its letter; where a keyboard writes other letters than Latin ones, by its place. */
const isK = ({ key, code }: KeyboardEvent): boolean =>
  /^[a-z]$/iu.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK';

const isTyping = (element: Element | null): boolean =>
  Boolean(element?.closest('input, textarea, select, [contenteditable]'));
