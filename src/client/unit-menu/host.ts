/** What the parts of the menu work with. */

import type { Write } from '../own-notes/starter.ts';
import type { LoadPack } from '../reading/packs.ts';
import type { Store } from '../store.ts';
import type { MenuWords } from './words.ts';

export interface MenuHost {
  window: Window;
  store: Store;
  load: LoadPack;
  words: MenuWords;
  /** Address of the site's own folder. */
  root: string;
  /** Opens the editor of own notes. */
  write: Write;
}
