/** The button that has the page read aloud; what reads comes when it is wanted. */

import { below, readAloudUrl } from '../../places/files.ts';
import { pageLanguage } from '../page-language.ts';
import { loadScript } from '../script.ts';
import type { Store } from '../store.ts';

/** `root` is the address of the site's own folder. */
export function startAloud(window: Window, _: Store, root: string): void {
  const { document } = window;
  const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
  const output = button?.parentElement?.querySelector('output');
  if (!button || !output) return;
  const language = pageLanguage(document);
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    output.textContent = '';
    const closed = (): void => {
      button.disabled = false;
      button.focus();
    };
    try {
      if (!window.compactReadAloud) await loadScript(document, below(root, readAloudUrl(language)));
      // A host may send a page of its own for what is missing: then nothing is set.
      if (!window.compactReadAloud) throw new Error();
      await window.compactReadAloud(closed);
    } catch {
      button.disabled = false;
      output.textContent = button.dataset['readAloud'] ?? '';
    }
  });
}
