/** The search page: typed words and filters in, results out; the state is kept in the address. */

import { fill } from '../i18n/strings.ts';
import { isLanguage } from '../model/languages.ts';
import {
  countsOf,
  type FacetName,
  facetNames,
  facetToLoosen,
  passes,
  valuesOf,
} from '../search/facets.ts';
import type { IndexedUnit } from '../search/index-words.ts';
import type { SearchPack } from '../search/pack.ts';
import {
  type Answer,
  inTextOrder,
  longestQuery,
  openSearch,
  type Result,
  type Search,
} from '../search/search.ts';
import type { SearchDisplay } from '../views/search-page.ts';
import { chosenIn, drawFacets } from './search-facets.ts';
import { sayNotes } from './search-notes.ts';
import { loadNames, partsOf } from './search-parts.ts';
import { drawRail } from './search-rail.ts';
import { drawResults } from './search-results.ts';
import { readState, type SearchState, writeState } from './search-state.ts';

declare global {
  interface Window {
    compactSearch?: { pack: SearchPack; display: SearchDisplay };
    compactNames?: SearchPack['concepts'];
  }
}

/** Results that are shown at once; the rest on request. */
const first = 20;

/** `root` is the address of the site's own folder. */
export function startSearch(window: Window, root: string): void {
  const { document } = window;
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const field = form?.querySelector<HTMLInputElement>('input');
  const place = document.querySelector<HTMLElement>('[data-search-on]');
  if (!form || !field || !place) return;
  const parts = partsOf(place);
  place.hidden = false;
  document.querySelector('[data-search-off]')?.setAttribute('hidden', '');
  const data = window.compactSearch;
  if (!data || !isLanguage(data.pack.language)) {
    parts.status.textContent = parts.status.dataset['failed'] ?? '';
    parts.instead.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    return;
  }
  run(window, { form, field, place, parts, root, ...data });
}

interface Page {
  form: HTMLFormElement;
  field: HTMLInputElement;
  place: HTMLElement;
  parts: ReturnType<typeof partsOf>;
  root: string;
  pack: SearchPack;
  display: SearchDisplay;
}

function run(window: Window, page: Page): void {
  const { form, field, place, parts, root, pack, display } = page;
  const { strings } = display;
  const { document, history, location } = window;
  const known = knownValues(pack);
  let search: Search | undefined;
  let state = readState(location.search, known);
  let answer: Answer = { places: [], results: [], notes: [] };
  let all = false;
  // Terms and synonyms come after the words: until then nothing is said not to be found.
  let complete = false;

  const show = (): void => {
    search ??= openSearch(pack);
    const ask = search;
    answer = ask.ask(state.query);
    draw(ask);
  };
  const draw = (ask: Search): void => {
    const { index } = ask;
    const units = (list: readonly { id: string }[]): IndexedUnit[] =>
      list.flatMap(({ id }) => index.byId.get(id) ?? []);
    const found = withPlaces(ask, answer);
    const kept = found.filter(({ id }) =>
      units([{ id }]).some((unit) => passes(pack, unit, state.choice)),
    );
    const ordered = state.order === 'text' ? inTextOrder(index, kept) : kept;
    const pages = answer.places.filter((id) => !index.byId.has(id));
    const asked = state.query.trim() !== '';
    drawFacets(
      parts.facets,
      strings,
      display,
      (facet) => countsOf(pack, units(found), state.choice, facet),
      state.choice,
    );
    drawResults(parts.list, {
      index,
      display,
      strings,
      pages,
      results: all ? ordered : ordered.slice(0, first),
      places: answer.places,
    });
    drawRail(
      document,
      display,
      units(kept).map((unit) => unit.paragraph),
    );
    parts.more.hidden = all || ordered.length <= first;
    parts.more.textContent = fill(strings.searchAll, { n: ordered.length });
    parts.order.hidden = ordered.length < 2;
    parts.reset.hidden = facetNames.every((facet) => state.choice[facet].length === 0);
    parts.instead.hidden = !asked || ordered.length + pages.length > 0;
    if (!complete && asked && ordered.length + pages.length === 0) {
      parts.instead.hidden = true;
      parts.status.replaceChildren();
      return;
    }
    sayNotes(parts, strings, {
      language: pack.language,
      languages: display.languages,
      query: state.query,
      count: ordered.length + pages.length,
      answer,
      long: state.query.length > longestQuery,
      loosen:
        ordered.length === 0 && found.length > 0
          ? facetToLoosen(pack, units(found), state.choice)
          : undefined,
      nameOf: (facet) => place.querySelector(`[data-facet=${facet}] legend`)?.textContent ?? '',
    });
  };
  const change = (next: Partial<SearchState>, step: 'replace' | 'push'): void => {
    state = { ...state, ...next };
    all = false;
    const address = location.pathname + writeState(state);
    try {
      if (step === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // A browser may refuse to write the address of a file; the search goes on without it.
    }
    show();
  };
  const restore = (): void => {
    state = readState(location.search, known);
    field.value = state.query.slice(0, longestQuery * 5);
    for (const radio of parts.order.querySelectorAll('input'))
      radio.checked = radio.value === state.order;
    show();
  };

  // What was typed before the script came stays.
  const typed = field.value;
  restore();
  if (typed !== '' && typed !== state.query && state.query === '') {
    field.value = typed;
    change({ query: typed }, 'replace');
  }
  loadNames(window, root, pack.language, (concepts) => {
    complete = true;
    search?.learn(concepts);
    if (state.query !== '') show();
  });
  if (state.query === '') field.focus({ preventScroll: true });
  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    change({ query: field.value }, 'replace');
  });
  field.addEventListener('compositionend', () => change({ query: field.value }, 'replace'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ query: field.value }, 'push');
  });
  parts.facets.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name in state.choice) {
      change({ choice: chosenIn(parts.facets, state.choice) }, 'replace');
    }
  });
  parts.reset.addEventListener('click', () => {
    change({ choice: { o: [], s: [], p: [], g: [] } }, 'replace');
    field.focus();
  });
  parts.order.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement)
      change({ order: event.target.value === 'text' ? 'text' : 'fit' }, 'replace');
  });
  parts.more.addEventListener('click', () => {
    all = true;
    show();
    parts.list.querySelectorAll<HTMLElement>('.where')[first]?.focus();
  });
  window.addEventListener('popstate', restore);
}

/** Units that the query names stand first among the results. */
function withPlaces({ index }: Search, { places, results }: Answer): Result[] {
  const named = places
    .filter((id) => index.byId.has(id))
    .map(
      (id): Result =>
        results.find((one) => one.id === id) ?? { id, tier: 'place', score: 0, spans: [] },
    );
  return [...named, ...results.filter(({ id }) => !places.includes(id))];
}

/** Whether a facet has the value at all. */
function knownValues(pack: SearchPack): (facet: FacetName, value: string) => boolean {
  const values = new Set(
    pack.units.flatMap((unit) =>
      facetNames.flatMap((facet) => valuesOf(pack, unit, facet).map((value) => `${facet}${value}`)),
    ),
  );
  return (facet, value) => values.has(facet + value);
}
