/** Starts what pages with the words of several paragraphs add to the others: they can be read aloud. */

import { ownFolder } from './own-folder.ts';
import { startAloud } from './reading/aloud.ts';
import { startAll } from './start.ts';
import { openStore } from './store.ts';

startAll([startAloud], console, window, openStore(window), ownFolder(window));
