/** Starts everything that the browser adds to a page. Each part leaves pages alone that lack it. */

import { startKeeping } from './keeping/register.ts';
import { ownFolder } from './own-folder.ts';
import { startPeek } from './peek/peek.ts';
import { startAddress } from './reading/address.ts';
import { startAlone } from './reading/alone.ts';
import { startBar } from './reading/bar.ts';
import { startComfort } from './reading/comfort.ts';
import { startOutline } from './reading/outline.ts';
import { packLoader } from './reading/packs.ts';
import { startSecondLanguage } from './reading/second-language.ts';
import { startTongues } from './reading/tongues.ts';
import { startShortcuts } from './search/shortcuts.ts';
import { startAll } from './start.ts';
import { openStore } from './store.ts';
import { startFound } from './text/found.ts';
import { startPlainLines } from './text/plain-lines.ts';
import { startPrinted } from './text/printed.ts';
import { startVisit } from './visit.ts';

const store = openStore(window);
const load = packLoader(window, ownFolder(window));

startAll(
  [
    startAddress,
    startVisit,
    startComfort,
    startBar,
    startTongues,
    startOutline,
    startPlainLines,
    startPrinted,
    startSecondLanguage,
    startFound,
    startPeek,
    startShortcuts,
    startAlone,
    startKeeping,
  ],
  console,
  window,
  store,
  load,
);
