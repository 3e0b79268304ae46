/**
 * The first answer of a search page that opens with a query: drawn from the words in the page
 * before the search itself has come, which then draws its own answer in its place and says what
 * it found. It stands in the page, right behind the words; what readers call things stands behind
 * it. Nothing else happens here.
 */

import { readQuery } from '../places/address.ts';
import { searchNamesUrl } from '../places/files.ts';
import { calledHits } from '../search/engine/called.ts';
import { type LiteralHit, literalHits } from '../search/engine/literal.ts';
import { asSeen } from '../search/engine/pasted.ts';
import { sentUnits } from '../search/engine/sent-words.ts';
import { stemHits } from '../search/engine/stem-hits.ts';
import { calledOf, firstOf } from './search/data.ts';
import { firstRows } from './search/parts.ts';
import { hrefOf } from './search/rows.ts';
import { unitRow } from './search/unit-row.ts';

/** Rows that a screen shows. */
const atOnce = 6;

startFirst(window);

function startFirst(window: Window): void {
  const { document, location } = window;
  const typed = document.querySelector<HTMLInputElement>('[data-search] input')?.value ?? '';
  const asked = readQuery(location.search);
  const query = asSeen(asked.query || typed, () => false);
  const place = document.querySelector<HTMLElement>('[data-search-on]');
  const list = place?.querySelector<HTMLOListElement>('.units');
  // Filters are the search's own.
  if (query === '' || !list || !asked.alone) return;
  const data = firstOf(document);
  if (!data) return;
  const { display, words } = data;
  const { language } = words;
  const units = sentUnits(words);
  const off = document.querySelector('[data-search-off]');
  const draw = (hits: readonly LiteralHit[]): boolean => {
    if (hits.length === 0) return false;
    const rows = (some: readonly LiteralHit[]): HTMLElement[] =>
      some.map(({ unit, spans }) =>
        unitRow(document, { language, unit, spans, said: [] }, display, language),
      );
    list.replaceChildren(...rows(hits.slice(0, atOnce)));
    // The others are below the screen; by then the search may have drawn its own.
    const { firstChild } = list;
    window.setTimeout(() => {
      if (list.firstChild === firstChild) list.append(...rows(hits.slice(atOnce)));
    }, 30);
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
  window.compactCalled = () => {
    if (draw(calledHits(units, calledOf(document), query, language, firstRows))) return;
    // The search will want the names of other languages: a round trip is saved.
    const link = document.createElement('link');
    const href = hrefOf(language, searchNamesUrl(language));
    Object.assign(link, { rel: 'preload', as: 'script', href });
    document.head.append(link);
  };
}
