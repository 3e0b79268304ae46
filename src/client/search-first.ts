/**
 * The first answer of a search page that opens with a query: drawn from the words in the page
 * before the search itself has come, which then draws its own answer in its place and says what
 * it found. Nothing else happens here.
 */

import { literalHits } from '../search/literal.ts';
import { stemHits } from '../search/stem-hits.ts';
import { dataOf } from './search-data.ts';
import { firstRows } from './search-parts.ts';
import { drawResults } from './search-results.ts';

startFirst(window);

function startFirst({ document, location }: Window): void {
  const asked = new URLSearchParams(location.search);
  const typed = document.querySelector<HTMLInputElement>('[data-search] input')?.value ?? '';
  const query = asked.get('q') || typed;
  const place = document.querySelector<HTMLElement>('[data-search-on]');
  const list = place?.querySelector<HTMLOListElement>('.units');
  // Filters are the search's own.
  if (query === '' || !list || [...asked.keys()].some((key) => key !== 'q')) return;
  const data = dataOf(document);
  if (!data) return;
  const { pack, display } = data;
  const { language, units } = pack;
  const literal = literalHits(units, query, firstRows);
  const hits = literal.length > 0 ? literal : stemHits(units, query, language, firstRows);
  if (hits.length === 0) return;
  drawResults(list, {
    display,
    pages: [],
    results: hits.map(({ unit, spans }) => ({ language, unit, result: { spans } })),
    places: [],
    language,
  });
  place?.removeAttribute('hidden');
  const off = document.querySelector('[data-search-off]');
  off?.setAttribute('hidden', '');
  // All scripts have run by then: without the search the page leads to the text as before.
  window.addEventListener('load', () => {
    if (place?.dataset['searchOn'] !== 'whole') off?.removeAttribute('hidden');
  });
}
