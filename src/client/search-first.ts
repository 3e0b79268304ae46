/**
 * The first answer of a search page that opens with a query: drawn from the words in the page
 * before the search itself has come, which then draws its own answer in its place and says what
 * it found. Nothing else happens here.
 */

import { calledHits } from '../search/called.ts';
import { type LiteralHit, literalHits } from '../search/literal.ts';
import { stemHits } from '../search/stem-hits.ts';
import { dataOf, namesPath } from './search-data.ts';
import { firstRows } from './search-parts.ts';
import { drawResults } from './search-results.ts';

const script = document.currentScript;
startFirst(
  window,
  new URL('.', script instanceof HTMLScriptElement ? script.src : location.href).href,
);

/** `root` is the address of the site's own folder. */
function startFirst({ document, location }: Window, root: string): void {
  const asked = new URLSearchParams(location.search);
  const typed = document.querySelector<HTMLInputElement>('[data-search] input')?.value ?? '';
  const query = asked.get('q') || typed;
  const place = document.querySelector<HTMLElement>('[data-search-on]');
  const list = place?.querySelector<HTMLOListElement>('.units');
  // Filters are the search's own.
  if (query === '' || !list || [...asked.keys()].some((key) => key !== 'q')) return;
  const data = dataOf(document);
  if (!data) return;
  const { called, display, pack } = data;
  const { language, units } = pack;
  const hits = [
    () => literalHits(units, query, firstRows),
    () => calledHits(pack, called, query, firstRows),
    () => stemHits(units, query, language, firstRows),
  ].reduce<readonly LiteralHit[]>((found, next) => (found.length > 0 ? found : next()), []);
  if (hits.length === 0) {
    // The search will want the names of other languages: a round trip is saved.
    const link = document.createElement('link');
    Object.assign(link, {
      rel: 'preload',
      as: 'script',
      href: new URL(namesPath(language), root).href,
    });
    document.head.append(link);
    return;
  }
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
