/**
 * The first answer of a search page that opens with a query: drawn from the words in the page
 * before the search itself has come, which then draws its own answer in its place and says what
 * it found. What readers call things comes in a script of its own, right after. Nothing else
 * happens here.
 */

import { readQuery } from '../places/address.ts';
import { below, searchNamesUrl } from '../places/files.ts';
import { calledHits } from '../search/engine/called.ts';
import { type LiteralHit, literalHits } from '../search/engine/literal.ts';
import { stemHits } from '../search/engine/stem-hits.ts';
import { ownFolder } from './own-folder.ts';
import { dataOf } from './search/data.ts';
import { firstRows } from './search/parts.ts';
import { drawResults } from './search/results.ts';

startFirst(window, ownFolder(window));

/** `root` is the address of the site's own folder. */
function startFirst(window: Window, root: string): void {
  const { document, location } = window;
  const typed = document.querySelector<HTMLInputElement>('[data-search] input')?.value ?? '';
  const asked = readQuery(location.search);
  const query = asked.query || typed;
  const place = document.querySelector<HTMLElement>('[data-search-on]');
  const list = place?.querySelector<HTMLOListElement>('.units');
  // Filters are the search's own.
  if (query === '' || !list || !asked.alone) return;
  const data = dataOf(document);
  if (!data) return;
  const { display, pack } = data;
  const { language, units } = pack;
  const off = document.querySelector('[data-search-off]');
  const draw = (hits: readonly LiteralHit[]): boolean => {
    if (hits.length === 0) return false;
    const results = hits.map(({ unit, spans }) => ({ language, unit, result: { spans } }));
    drawResults(list, { display, pages: [], results, places: [], language });
    place?.removeAttribute('hidden');
    off?.setAttribute('hidden', '');
    // All scripts have run by then: without the search the page leads to the text as before.
    window.addEventListener('load', () => {
      if (place?.dataset['searchOn'] !== 'whole') off?.removeAttribute('hidden');
    });
    return true;
  };
  if (draw(literalHits(units, query, language, firstRows))) return;
  if (draw(stemHits(units, query, language, firstRows))) return;
  window.compactCalled = (rows) => {
    if (draw(calledHits(pack, rows, query, firstRows))) return;
    // The search will want the names of other languages: a round trip is saved.
    const link = document.createElement('link');
    const href = below(root, searchNamesUrl(language));
    Object.assign(link, { rel: 'preload', as: 'script', href });
    document.head.append(link);
  };
}
