/**
 * An address as it arrives: with a full stop or a bracket taken into it, with a capital letter, or
 * as it is said, `11(a)`. The page goes to the element that is meant; one that is there is left alone.
 */

import { meantIds, readFragment } from '../../places/fragment.ts';

export function startAddress(window: Window): void {
  const { document, location } = window;
  const mend = (): void => {
    const { hash } = location;
    const ids = meantIds(readFragment(hash));
    const meant = ids.find((one) => document.getElementById(one));
    // What a browser is to look for in the page stands there still where the browser does not know it.
    if (meant === undefined || (meant === ids[0] && !hash.includes(':~:'))) return;
    const go = (): void => location.replace(`#${meant}`);
    go();
    // Firefox takes a fragment that is written before the page is there for no target.
    window.addEventListener('load', () =>
      window.setTimeout(() => {
        if (!document.querySelector(':target')) go();
      }),
    );
  };
  window.addEventListener('hashchange', mend);
  mend();
}
