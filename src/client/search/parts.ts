/** The parts of the search page that its script fills. */

/** Results that are shown at once; the rest on request. */
export const firstRows = 20;
/** Likewise of notes and pages, whose words come for the rows that are shown. */
export const firstTexts = 10;

export function partsOf(place: HTMLElement) {
  const part = <E extends HTMLElement>(selector: string): E => {
    const found = place.querySelector<E>(selector);
    if (!found) throw new Error(`the search page lacks ${selector}`);
    return found;
  };
  return {
    status: part('.found'),
    said: part('.said'),
    chosen: part('[data-search-chosen]'),
    list: part<HTMLOListElement>('.units'),
    longHead: part('.long-head'),
    long: part<HTMLOListElement>('.long'),
    facets: part('[data-search-facets]'),
    order: part<HTMLFieldSetElement>('[data-search-order]'),
    more: part<HTMLButtonElement>('[data-search-more=units]'),
    moreTexts: part<HTMLButtonElement>('[data-search-more=texts]'),
    askTexts: part<HTMLButtonElement>('[data-search-texts]'),
    reset: part<HTMLButtonElement>('[data-search-reset]'),
    instead: part('.else'),
  };
}
