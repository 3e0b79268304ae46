/** Keys that lead to the search field: Ctrl+K or Cmd+K always, / when the reader has said so. */

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
  document.addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    const withControl =
      (ctrlKey || metaKey) && !altKey && !shiftKey && event.key.toLowerCase() === 'k';
    const slash =
      event.key === '/' && !ctrlKey && !metaKey && !altKey && store.get('slash') === 'on';
    if (!withControl && !(slash && !isTyping(document.activeElement))) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const isTyping = (element: Element | null): boolean =>
  Boolean(element?.closest('input, textarea, select, [contenteditable]'));
