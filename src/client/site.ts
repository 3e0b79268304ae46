/** Starts everything that the browser adds to a page. Each part leaves pages alone that lack it. */

import { ownFolder } from './own-folder.ts';
import { startPeek } from './peek/peek.ts';
import { startNotFound } from './reading/not-found.ts';
import { startNotes } from './reading/open-note.ts';
import { startOutline } from './reading/outline.ts';
import { packLoader } from './reading/packs.ts';
import { startParallel } from './reading/parallel.ts';
import { startSecondLanguage } from './reading/second-language.ts';
import { startShown } from './reading/shown.ts';
import { startTheme } from './reading/theme.ts';
import { startGate, startTongues } from './reading/tongues.ts';
import { startShortcuts } from './search/shortcuts.ts';
import { openStore } from './store.ts';
import { startCopyLink } from './text/copy-link.ts';
import { startFound } from './text/found.ts';

const root = ownFolder(window);
const store = openStore(() => window.localStorage);
const load = packLoader(window, root);

startTheme(document, store);
startGate(window, store);
startTongues(window, store);
startOutline(document);
startCopyLink(window);
startParallel(window, load);
startSecondLanguage(window, store, load);
startShown(window, store);
startNotes(window);
startNotFound(window);
startFound(window);
startPeek(window, load);
startShortcuts(window, store);
