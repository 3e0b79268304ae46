/** The menu at a unit: sets what the button at each unit calls, and draws a range that the address names. */

import { packLoader } from './reading/packs.ts';
import { openStore } from './store.ts';
import { openMenu } from './unit-menu/menu.ts';
import { showRange } from './unit-menu/range.ts';
import { menuWords } from './unit-menu/words.ts';

const words = menuWords(window.document, window.compactUnitMenuWords);

window.compactUnitMenu = (root, write) => {
  const load = packLoader(window, root);
  showRange(window);
  return openMenu({ window, store: openStore(window), load, words, root, write });
};
