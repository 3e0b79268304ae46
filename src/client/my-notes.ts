/** Starts the page of a reader's own notes. */

import { ownFolder } from './own-folder.ts';
import { startMyNotes } from './own-notes/page.ts';
import { packLoader } from './reading/packs.ts';
import { openStore } from './store.ts';

const root = ownFolder(window);
startMyNotes(window, openStore(window), packLoader(window, root), root);
