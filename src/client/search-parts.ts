/** The parts of the search page, and the data that comes after it. */

import type { SearchPack } from '../search/pack.ts';

export function partsOf(place: HTMLElement) {
  const part = <E extends HTMLElement>(selector: string): E => {
    const found = place.querySelector<E>(selector);
    if (!found) throw new Error(`the search page lacks ${selector}`);
    return found;
  };
  return {
    status: part('.found'),
    said: part('.said'),
    list: part<HTMLOListElement>('.results'),
    facets: part('[data-search-facets]'),
    order: part<HTMLFieldSetElement>('[data-search-order]'),
    more: part<HTMLButtonElement>('.more'),
    reset: part<HTMLButtonElement>('[data-search-reset]'),
    instead: part('.else'),
  };
}

/** Without its names the search still finds the words of the text. */
export function loadNames(
  window: Window,
  root: string,
  language: string,
  done: (concepts: SearchPack['concepts']) => void,
): void {
  const script = window.document.createElement('script');
  script.src = new URL(`search/names-${language}.js`, root).href;
  script.onload = () => done(window.compactNames ?? []);
  script.onerror = () => done([]);
  window.document.head.append(script);
}
