/** Starts everything that the browser adds to a page. Each part leaves pages alone that lack it. */

import { startCopyLink } from './copy-link.ts';
import { startFound } from './found.ts';
import { startLayers } from './layers.ts';
import { startNotFound } from './not-found.ts';
import { startOutline } from './outline.ts';
import { ownFolder } from './own-folder.ts';
import { packLoader } from './packs.ts';
import { startParallel } from './parallel.ts';
import { startPeek } from './peek.ts';
import { startSecondLanguage } from './second-language.ts';
import { startShortcuts } from './shortcuts.ts';
import { openStore } from './store.ts';
import { startTheme } from './theme.ts';
import { startGate, startTongues } from './tongues.ts';

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
startLayers(window, store);
startNotFound(window);
startFound(window);
startPeek(window, load);
startShortcuts(window, store);
