/** Starts the search page. */

import { startSearch } from './search-page.ts';

const script = document.currentScript;
startSearch(
  window,
  new URL('.', script instanceof HTMLScriptElement ? script.src : location.href).href,
);
