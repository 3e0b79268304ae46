/** Starts the page of course packets. */

import { ownFolder } from './own-folder.ts';
import { startPacket } from './packet/page.ts';
import { packLoader } from './reading/packs.ts';
import { openStore } from './store.ts';

const root = ownFolder(window);
startPacket(window, openStore(window), packLoader(window, root), root);
