/** The list of results: pages that the query names, then units. */

import { pathOf } from '../../places/pages.ts';
import { chip, element, hrefOf } from './rows.ts';
import { type Among, type ShownUnit, unitRow } from './unit-row.ts';

export interface Shown extends Among {
  /** Pages that the query names: `sdg-5`. */
  pages: readonly string[];
  results: readonly ShownUnit[];
}

export function drawResults(list: HTMLOListElement, shown: Shown): void {
  const { pages, results } = shown;
  const document = list.ownerDocument;
  list.replaceChildren(
    ...pages.map((id) => pageRow(document, id, shown)),
    ...results.map((found) => unitRow(document, found, shown)),
  );
}

function pageRow(document: Document, id: string, { display, language }: Shown): HTMLElement {
  const { strings } = display;
  const [kind = '', value = ''] = id.split('-');
  const names =
    kind === 'sdg' ? display.goals : kind === 'objective' ? display.objectives : display.principles;
  const row = element(document, 'li', 'row place');
  const link = element(document, 'a', 'where');
  link.setAttribute('href', hrefOf(language, pathOf(language, id)));
  const number = element(document, 'b', kind === 'objective' ? `o${value}` : '');
  number.textContent = value;
  link.append(number);
  const meta = element(document, 'p', 'meta');
  meta.textContent = strings.searchPlace;
  const text = element(document, 'p', 'ex');
  const name = element(document, 'a', '');
  name.setAttribute('href', hrefOf(language, pathOf(language, id)));
  name.textContent = names[value] ?? id;
  if (kind === 'sdg') text.append(chip(document, value, strings), ' ');
  text.append(name);
  link.setAttribute('aria-label', name.textContent);
  row.append(link, meta, text);
  return row;
}
