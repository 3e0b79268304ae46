/** Starts the search page. */

import { startSearch } from './search-page.ts';

startSearch(window);
