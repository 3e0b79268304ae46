/**
 * An address as it arrives: with a full stop or a bracket taken into it, or with a capital letter.
 * The page goes to the element that is meant; one that is there is left alone.
 */

import { readFragment, tidy } from '../../places/fragment.ts';

export function startAddress(window: Window): void {
  const { document, location } = window;
  const mend = (): void => {
    const id = readFragment(location.hash);
    if (id === '' || document.getElementById(id)) return;
    const plain = tidy(id);
    const meant = [plain, plain.toLowerCase()].find((one) => document.getElementById(one));
    if (meant !== undefined) location.replace(`#${meant}`);
  };
  window.addEventListener('hashchange', mend);
  mend();
}
