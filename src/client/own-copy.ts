/** Starts the page where a reader opens an own copy of the official text. */

import { startOwnCopy } from './own-copy/page.ts';
import { ownFolder } from './own-folder.ts';
import { packLoader } from './reading/packs.ts';
import { openStore } from './store.ts';

startOwnCopy(window, openStore(window), packLoader(window, ownFolder(window)));
