/** Results as units: number, place in the Compact, the words around the hit, goals. */

import { excerptOf } from '../search/excerpt.ts';
import type { IndexedUnit, SearchIndex } from '../search/index-words.ts';
import type { Result } from '../search/search.ts';
import type { SearchDisplay, SearchStrings } from '../views/search-page.ts';
import { chip } from './search-facets.ts';

export interface Shown {
  index: SearchIndex;
  display: SearchDisplay;
  strings: SearchStrings;
  /** Pages that the query names: `sdg-5`. */
  pages: readonly string[];
  results: readonly Result[];
  places: readonly string[];
}

/** Characters around a hit; a Chinese one says as much as two and a half letters. */
const around = { zh: 45, other: 110 };
const mostMarks = 8;

export function drawResults(list: HTMLOListElement, shown: Shown): void {
  const { index, pages, results } = shown;
  const document = list.ownerDocument;
  list.replaceChildren(
    ...pages.map((id) => pageRow(document, id, shown)),
    ...results.flatMap((result) => {
      const unit = index.byId.get(result.id);
      return unit ? [unitRow(document, unit, result, shown)] : [];
    }),
  );
}

function pageRow(document: Document, id: string, { display, strings }: Shown): HTMLElement {
  const [kind = '', value = ''] = id.split('-');
  const names =
    kind === 'sdg' ? display.goals : kind === 'objective' ? display.objectives : display.principles;
  const row = element(document, 'li', 'row place');
  const link = element(document, 'a', 'where');
  link.setAttribute('href', `${id}.html`);
  const number = element(document, 'b', kind === 'objective' ? `o${value}` : '');
  number.textContent = value;
  link.append(number);
  const meta = element(document, 'p', 'meta');
  meta.textContent = strings.searchPlace;
  const text = element(document, 'p', 'ex');
  const name = element(document, 'a', '');
  name.setAttribute('href', `${id}.html`);
  name.textContent = names[value] ?? id;
  if (kind === 'sdg') text.append(chip(document, value, strings), ' ');
  text.append(name);
  link.setAttribute('aria-label', name.textContent);
  row.append(link, meta, text);
  return row;
}

function unitRow(document: Document, unit: IndexedUnit, result: Result, shown: Shown): HTMLElement {
  const { display, strings, index, places } = shown;
  const [number = '', label = '', name = ''] = display.units[unit.id] ?? [];
  const section = display.sections[unit.section];
  const chapter = display.sections.find((one) => one.id === section?.chapter);
  const row = element(document, 'li', `row o${section?.colour ?? 0}`);
  row.dataset['result'] = unit.id;
  const link = element(document, 'a', 'where');
  link.setAttribute('href', hrefOf(unit, result));
  link.setAttribute('aria-label', name);
  const big = element(document, 'b', unit.id.startsWith('n') ? 'note' : '');
  big.textContent = number;
  link.append(big, label === '' ? '' : ` ${label}`);
  const meta = element(document, 'p', 'meta');
  const path = [chapter?.name, section === chapter ? undefined : section?.name].flatMap(
    (part) => part ?? [],
  );
  meta.textContent = [
    ...(places.includes(unit.id) ? [strings.searchPlace] : []),
    path.join(' / '),
  ].join(' · ');
  const text = element(document, 'p', 'ex');
  const size = index.language === 'zh' ? around.zh : around.other;
  for (const part of excerptOf(unit.text, result.spans, size)) {
    if (!part.marked) text.append(part.text);
    else text.append(Object.assign(document.createElement('mark'), { textContent: part.text }));
  }
  row.append(link, meta, text);
  if (unit.goals.length > 0) {
    const chips = element(document, 'p', 'chips');
    for (const goal of unit.goals) {
      const mark = chip(
        document,
        String(goal),
        strings,
        goal === 0 ? 'sdg-all.html' : `sdg-${goal}.html`,
      );
      const title = display.goals[String(goal)];
      if (title !== undefined) mark.title = title;
      chips.append(mark, ' ');
    }
    row.append(chips);
  }
  return row;
}

/** The unit's own page, with the words to be marked there, letter for letter. */
function hrefOf(unit: IndexedUnit, { spans }: Result): string {
  const words = [...new Set(spans.map(({ start, end }) => unit.text.slice(start, end)))].slice(
    0,
    mostMarks,
  );
  const marks = words
    .filter((word) => word.length <= 300)
    .map((word) => `mark=${encodeURIComponent(word)}`);
  const fragment = unit.id === String(unit.paragraph) ? '' : `#${unit.id}`;
  return `${unit.paragraph}.html${marks.length > 0 ? `?${marks.join('&')}` : ''}${fragment}`;
}

function element(document: Document, tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  return made;
}
