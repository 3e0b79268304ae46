/** The list of results: pages that the query names, then units. */

import { type Language, languages } from '../../model/languages.ts';
import { pathOf } from '../../places/pages.ts';
import type { PackUnit } from '../../search/engine/pack.ts';
import type { Span } from '../../search/engine/spans.ts';
import type { Tier } from '../../search/engine/tiers.ts';
import type { SearchDisplay } from '../../views/search-page.ts';
import { chip, element, hrefOf } from './rows.ts';
import { unitRow } from './unit-row.ts';

export interface FoundRow {
  language: Language;
  unit: PackUnit;
  result: { tier?: Tier; spans: readonly Span[] };
  /** Why it is shown though it is no answer. */
  because?: string;
}

export interface Shown {
  display: SearchDisplay;
  /** Units that the query names. */
  places: readonly string[];
  /** Of the page. */
  language: Language;
  /** Pages that the query names: `sdg-5`. */
  pages: readonly string[];
  results: readonly FoundRow[];
}

export function drawResults(list: HTMLOListElement, shown: Shown): void {
  const { display, language, pages, results } = shown;
  const document = list.ownerDocument;
  list.replaceChildren(
    ...pages.map((id) => pageRow(document, id, shown)),
    ...results.map((found) => {
      const { spans } = found.result;
      const written = found.language === language ? {} : { written: languages[found.language] };
      const row = { ...found, ...written, spans, said: saidOf(found, shown) };
      return unitRow(document, row, display, language);
    }),
  );
}

function saidOf(
  { unit, result, language, because }: FoundRow,
  { display, places, language: page }: Shown,
): string[] {
  const { strings, languages } = display;
  return [
    ...(places.includes(unit.id) ? [strings.searchPlace] : []),
    ...(result.tier === 'meaning' ? [strings.searchNear] : []),
    ...(because === undefined ? [] : [because]),
    ...(language === page ? [] : [languages[language] ?? '']),
  ];
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
  if (kind === 'sdg') text.append(chip(document, value, display.goalAll), ' ');
  text.append(name);
  link.setAttribute('aria-label', name.textContent);
  row.append(link, meta, text);
  return row;
}
