/** Starts everything that the browser adds to a page. Each part leaves pages alone that lack it. */

import { startCopyLink } from './copy-link.ts';
import { startNotFound } from './not-found.ts';
import { startOutline } from './outline.ts';
import { openStore } from './store.ts';
import { startTheme } from './theme.ts';

startTheme(document, openStore(() => window.localStorage));
startOutline(document);
startCopyLink(window);
startNotFound(window);
