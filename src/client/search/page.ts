/** The search page: typed words and filters in, results out; the state is kept in the address. */

import { isLanguage, type Language } from '../../model/languages.ts';
import {
  readSearch,
  type SearchList,
  type SearchState,
  writeSearch,
} from '../../places/address.ts';
import {
  type FacetName,
  facetNames,
  facetsOfUnit,
  noChoice,
  ownWords,
  pagesOfText,
} from '../../search/engine/facets.ts';
import type { SearchPack } from '../../search/engine/pack.ts';
import { longestQuery } from '../../search/engine/search.ts';
import type { SearchDisplay } from '../../views/search-page.ts';
import { writeAddress } from '../history.ts';
import { newest } from '../newest.ts';
import { onSought } from './composing.ts';
import { dataOf, loaderOf } from './data.ts';
import { drawingOf } from './drawing.ts';
import { chosenIn } from './facets.ts';
import { goBack, keepPlace } from './last-place.ts';
import { partsOf } from './parts.ts';
import { textsWanted } from './texts-wanted.ts';
import { tonguesOf } from './tongues.ts';

/** `root` is the address of the site's own folder. */
export async function startSearch(window: Window, root: string): Promise<void> {
  const { document } = window;
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const field = form?.querySelector<HTMLInputElement>('input');
  const place = document.querySelector<HTMLElement>('[data-search-on]');
  if (!form || !field || !place) return;
  const parts = partsOf(place);
  place.hidden = false;
  place.dataset['searchOn'] = 'whole';
  document.querySelector('[data-search-off]')?.setAttribute('hidden', '');
  const data = await dataOf(window, root);
  if (!data) {
    // What the first answer found stays, and to ask anew loads the page again.
    parts.status.textContent = parts.status.dataset['failed'] ?? '';
    parts.instead.hidden = false;
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
  const { location } = window;
  const known = knownValues(pack, display);
  const tongues = tonguesOf(pack, loaderOf(window, root));
  const takeOff = (facet: FacetName, value: string): void => {
    const left = state.choice[facet].filter((one) => one !== value);
    change({ choice: { ...state.choice, [facet]: left } });
    parts.chosen.querySelector('button')?.focus();
    if (left.length === 0 && parts.chosen.hidden) field.focus();
  };
  const drawAll = drawingOf(window, { place, parts, display, tongues, takeOff });
  let settled = false;
  const draw = (): Promise<void> => drawAll(state, settled);
  let state = readSearch(location.search, known);
  const ask = newest();
  const comeBack = goBack(window);
  keepPlace(window);
  const looksForTexts = textsWanted(window, parts.askTexts);
  const languages = (): Language[] => {
    const chosen = state.choice.t.filter(isLanguage);
    return chosen.length > 0 ? chosen : [pack.language];
  };

  const show = (): void => {
    tongues.ask(state.query);
    settled = false;
    void draw();
    void showMore();
  };
  /** What does not come with the page: other languages, then the long texts. */
  const showMore = async (): Promise<void> => {
    const counts = ask();
    const asked = state.query;
    if (!tongues.own.named || asked.trim() === '') return;
    if (await tongues.learnForms()) return show();
    if (asked !== state.query) return;
    for (const language of languages()) await tongues.add(language);
    if (!counts()) return;
    if (await tongues.learnMeaning()) return show();
    if (!counts()) return;
    if (languages().some((language) => language !== pack.language)) void draw();
    if (looksForTexts(state.choice.l) && !(await tongues.askLong(asked, languages()))) return;
    settled = true;
    await draw();
    if (!counts()) return;
    comeBack();
    // Says that nothing more will come for this query.
    parts.long.dataset['answered'] = asked;
  };
  const change = (next: Partial<SearchState>, step?: 'pushState'): void => {
    state = { ...state, all: [], ...next };
    show();
    writeAddress(window, writeSearch(location.href, state), step);
  };
  const restore = (): void => {
    state = readSearch(location.search, known);
    // A field of one line would write its lines together.
    field.value = state.query.slice(0, longestQuery * 5).replace(/\s+/gu, ' ');
    for (const radio of parts.order.querySelectorAll('input'))
      radio.checked = radio.value === state.order;
    show();
  };
  /** Counts of the language filter need the words of every language. */
  const loadAll = async (): Promise<void> => {
    parts.facets.removeEventListener('pointerover', loadAll);
    parts.facets.removeEventListener('focusin', loadAll);
    await Promise.all(display.tongues.filter(isLanguage).map(tongues.add));
    await draw();
  };

  // What was typed before the script came stays.
  if (field.value !== '' && state.query === '') change({ query: field.value });
  else restore();
  void tongues.complete().then(() => {
    if (state.query !== '') show();
  });
  if (state.query === '') field.focus({ preventScroll: true });
  onSought(field, pack.language, () => change({ query: field.value }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ query: field.value }, 'pushState');
  });
  parts.facets.addEventListener('pointerover', loadAll);
  parts.facets.addEventListener('focusin', loadAll);
  parts.facets.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name in state.choice) {
      change({ choice: chosenIn(parts.facets, state.choice, pack.language) });
    }
  });
  parts.reset.addEventListener('click', () => {
    change({ choice: noChoice });
    field.focus();
  });
  parts.order.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement)
      change({ order: event.target.value === 'text' ? 'text' : 'fit' });
  });
  const toEnd = async (which: SearchList, list: HTMLElement): Promise<void> => {
    const shown = list.children.length;
    state = { ...state, all: [...state.all, which] };
    writeAddress(window, writeSearch(location.href, state));
    await draw();
    list.children[shown]?.querySelector('a')?.focus();
  };
  parts.more.addEventListener('click', () => void toEnd('units', parts.list));
  parts.moreTexts.addEventListener('click', () => void toEnd('texts', parts.long));
  parts.askTexts.addEventListener('click', async () => {
    await showMore();
    parts.long.querySelector('a')?.focus();
  });
  window.addEventListener('popstate', restore);
  // What did not come may come now.
  window.addEventListener('online', show);
}

/** Whether a facet has the value at all. */
function knownValues(
  pack: SearchPack,
  display: SearchDisplay,
): (facet: FacetName, value: string) => boolean {
  const values = new Set<string>();
  for (const unit of pack.units) {
    const own = facetsOfUnit(pack, unit);
    for (const facet of facetNames) for (const value of own[facet]) values.add(facet + value);
  }
  for (const language of display.tongues) values.add(`t${language}`);
  for (const layer of [ownWords, pagesOfText, ...Object.keys(display.layers)])
    values.add(`l${layer}`);
  return (facet, value) => values.has(facet + value);
}
