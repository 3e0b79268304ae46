/** Starts the parallel view: a choice of the second language and of a third, and the menu at each unit. */

import { ownFolder } from './own-folder.ts';
import { startPen } from './own-notes/starter.ts';
import { packLoader } from './reading/packs.ts';
import { startParallel } from './reading/parallel.ts';
import { startAll } from './start.ts';
import { openStore } from './store.ts';

const root = ownFolder(window);
const store = openStore(window);

startAll(
  [() => startParallel(window, store, packLoader(window, root)), startPen],
  console,
  window,
  store,
  root,
);
