/** Starts the parallel view: a choice of the second language and of a third. */

import { ownFolder } from './own-folder.ts';
import { packLoader } from './reading/packs.ts';
import { startParallel } from './reading/parallel.ts';
import { openStore } from './store.ts';

startParallel(window, openStore(window), packLoader(window, ownFolder(window)));
