/** Starts the search page. */

import { ownFolder } from './own-folder.ts';
import { startSearch } from './search/page.ts';

void startSearch(window, ownFolder(window));
