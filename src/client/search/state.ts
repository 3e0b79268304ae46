/** The state of the search page in its address: `?q=…&o=…&g=3,5&order=text`. */

import { type FacetName, type Facets, facetNames } from '../../search/engine/facets.ts';

export interface SearchState {
  query: string;
  choice: Facets;
  order: 'fit' | 'text';
}

/** Reads the address; values that are not `known` for their facet are left out. */
export function readState(
  search: string,
  known: (facet: FacetName, value: string) => boolean,
): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = (facet: FacetName): string[] =>
    [...new Set((parameters.get(facet) ?? '').split(','))].filter((value) => known(facet, value));
  return {
    query: parameters.get('q') ?? '',
    choice: {
      o: chosen('o'),
      s: chosen('s'),
      p: chosen('p'),
      g: chosen('g'),
      l: chosen('l'),
      t: chosen('t'),
    },
    order: parameters.get('order') === 'text' ? 'text' : 'fit',
  };
}

/** The search part of the address for a state; nothing is written for what is as usual. */
export function writeState({ query, choice, order }: SearchState): string {
  const parts: string[] = [];
  if (query !== '') parts.push(`q=${encodeURIComponent(wellFormed(query.slice(0, 500)))}`);
  for (const facet of facetNames) {
    if (choice[facet].length > 0)
      parts.push(`${facet}=${choice[facet].map(encodeURIComponent).join(',')}`);
  }
  if (order === 'text') parts.push('order=text');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Halves of a surrogate pair cannot stand in an address. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
