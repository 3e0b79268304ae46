/** Starts what pages with the words of several paragraphs add to the others: they can be read aloud and written beside. */

import { ownFolder } from './own-folder.ts';
import { startPen } from './own-notes/starter.ts';
import { startAloud } from './reading/aloud.ts';
import { startAll } from './start.ts';
import { openStore } from './store.ts';

startAll([startAloud, startPen], console, window, openStore(window), ownFolder(window));
