/** The filters as check boxes with counts. */

import { type Language, languages } from '../../model/languages.ts';
import {
  type FacetName,
  type Facets,
  facetNames,
  ownWords,
  pagesOfText,
} from '../../search/engine/facets.ts';
import type { SearchDisplay, SearchStrings } from '../../views/search-page.ts';
import { chip } from './rows.ts';

export interface Filters {
  /** What is chosen, the language of the page for none. */
  choice: Facets;
  asked: boolean;
  /** Languages whose words have come, so that they can be counted. */
  languages: readonly string[];
}

/** Values with results, and those that are chosen, in the order of the Compact. */
export function drawFacets(
  form: HTMLElement,
  strings: SearchStrings,
  display: SearchDisplay,
  counts: (facet: FacetName) => ReadonlyMap<string, number>,
  { choice, asked, languages: come }: Filters,
): void {
  const document = form.ownerDocument;
  const active = document.activeElement;
  const held =
    active instanceof HTMLInputElement && form.contains(active) ? active.name + active.value : '';
  for (const facet of facetNames) {
    const fieldset = form.querySelector<HTMLFieldSetElement>(`[data-facet=${facet}]`);
    if (!fieldset) continue;
    const have = counts(facet);
    const values = valuesInOrder(strings, display, facet).filter(([value]) =>
      facet === 't' ? asked : have.has(value) || choice[facet].includes(value),
    );
    fieldset.hidden = values.length === 0;
    for (const old of fieldset.querySelectorAll('label')) old.remove();
    for (const [value, name, className] of values) {
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.name = facet;
      box.value = value;
      box.checked = choice[facet].includes(value);
      const text = document.createElement('span');
      if (facet === 'g')
        text.append(chip(document, value, display.goalAll), name === '' ? '' : ` ${name}`);
      else text.textContent = name;
      if (facet === 't') text.lang = className;
      else if (className !== '') text.className = className;
      const n = document.createElement('data');
      n.value = String(have.get(value) ?? 0);
      n.textContent = facet === 't' && !come.includes(value) ? '' : n.value;
      label.append(box, text, n);
      fieldset.append(label);
      if (held === facet + value) box.focus();
    }
  }
}

/** What is checked; filters whose boxes are not drawn stay as they were. */
export function chosenIn(form: HTMLElement, before: Facets, own: Language): Facets {
  const of = (facet: FacetName): string[] => {
    const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)];
    const drawn = boxes.map((box) => box.value);
    return [
      ...before[facet].filter((value) => !drawn.includes(value)),
      ...boxes.filter((box) => box.checked).map((box) => box.value),
    ];
  };
  const t = of('t');
  const only = t.length === 1 && t[0] === own;
  return { o: of('o'), s: of('s'), p: of('p'), g: of('g'), l: of('l'), t: only ? [] : t };
}

/** What a value is called in a sentence; a goal by its number. */
export function nameOfValue(
  strings: SearchStrings,
  display: SearchDisplay,
  facet: FacetName,
  value: string,
): string {
  if (facet === 'g') return value === '0' ? display.goalAll : value;
  return valuesInOrder(strings, display, facet).find(([one]) => one === value)?.[1] ?? value;
}

/** Value, name and class; for a language its tag in place of the class. */
type Value = readonly [value: string, name: string, className: string];

function valuesInOrder(
  strings: SearchStrings,
  display: SearchDisplay,
  facet: FacetName,
): readonly Value[] {
  const chapters = display.sections.filter((section) => section.id === section.chapter);
  const sections = display.sections.filter((section) => section.id !== section.chapter);
  const named = (names: Readonly<Record<string, string>>): Value[] =>
    Object.entries(names).map(([value, name]) => [value, name, '']);
  switch (facet) {
    case 'o':
      return chapters.map(({ id, name, colour }) => [id, name, `dot o${colour}`]);
    case 's':
      return sections.map(({ id, name }) => [id, name, '']);
    case 'p':
      return named(display.principles);
    case 'g':
      return [...named(display.goals), ['0', '', '']];
    case 'l':
      return [
        [ownWords, strings.searchOwn, ''],
        ...named(display.layers),
        [pagesOfText, strings.searchPages, ''],
      ];
    case 't':
      return display.tongues.map((code) => [
        code,
        display.languages[code] ?? code,
        languages[code].tag,
      ]);
  }
}
