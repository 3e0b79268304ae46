/** Remembers what the reader chose for comfort; the choice itself works by CSS alone. */

import { comforts } from '../../comfort.ts';
import type { Store } from '../store.ts';

export function startComfort(window: Window, store: Store): void {
  const { document } = window;
  const panel = document.querySelector('[data-comfort]');
  if (!panel) return;
  const radios = [...panel.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const chosen = document.documentElement.dataset;
  // The script in the head has put on the page what was stored; the panel follows.
  const follow = (): void => {
    for (const { name, values, usual } of comforts) {
      // What an older version kept, or another program wrote, may be no value any more.
      const value = values.find((one) => one === chosen[name]) ?? usual;
      for (const radio of radios) {
        if (radio.name === name) radio.checked = radio.value === value;
      }
    }
  };
  follow();
  window.addEventListener('pageshow', follow);
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    chosen[target.name] = target.value;
    store.set(target.name, target.value);
  });
}
