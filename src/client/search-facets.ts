/** The filters as check boxes with counts. */

import { type Choice, type FacetName, facetNames } from '../search/facets.ts';
import type { SearchDisplay, SearchStrings } from '../views/search-page.ts';

/** Values with results, and those that are chosen, in the order of the Compact. */
export function drawFacets(
  form: HTMLElement,
  strings: SearchStrings,
  display: SearchDisplay,
  counts: (facet: FacetName) => ReadonlyMap<string, number>,
  choice: Choice,
): void {
  const document = form.ownerDocument;
  const active = document.activeElement;
  const held =
    active instanceof HTMLInputElement && form.contains(active) ? active.name + active.value : '';
  for (const facet of facetNames) {
    const fieldset = form.querySelector<HTMLFieldSetElement>(`[data-facet=${facet}]`);
    if (!fieldset) continue;
    const have = counts(facet);
    const values = valuesInOrder(display, facet).filter(
      ([value]) => have.has(value) || choice[facet].includes(value),
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
      if (facet === 'g') text.append(chip(document, value, strings), name === '' ? '' : ` ${name}`);
      else text.textContent = name;
      if (className !== '') text.className = className;
      const n = document.createElement('data');
      n.value = String(have.get(value) ?? 0);
      n.textContent = n.value;
      label.append(box, text, n);
      fieldset.append(label);
      if (held === facet + value) box.focus();
    }
  }
}

/** What is checked; filters whose boxes are not drawn stay as they were. */
export function chosenIn(form: HTMLElement, before: Choice): Choice {
  const of = (facet: FacetName): string[] => {
    const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)];
    const drawn = boxes.map((box) => box.value);
    return [
      ...before[facet].filter((value) => !drawn.includes(value)),
      ...boxes.filter((box) => box.checked).map((box) => box.value),
    ];
  };
  return { o: of('o'), s: of('s'), p: of('p'), g: of('g') };
}

function valuesInOrder(
  display: SearchDisplay,
  facet: FacetName,
): [value: string, name: string, className: string][] {
  switch (facet) {
    case 'o':
      return display.sections
        .filter((section) => section.id === section.chapter)
        .map((section) => [section.id, section.name, `dot o${section.colour}`]);
    case 's':
      return display.sections
        .filter((section) => section.id !== section.chapter)
        .map((section) => [section.id, section.name, '']);
    case 'p':
      return Object.entries(display.principles).map(([letter, name]) => [letter, name, '']);
    case 'g':
      return [
        ...Object.entries(display.goals).map(([goal, name]): [string, string, string] => [
          goal,
          name,
          '',
        ]),
        ['0', '', ''],
      ];
  }
}

/** The chip of a goal; 0 stands for all goals. */
export function chip(
  document: Document,
  goal: string,
  strings: SearchStrings,
  href?: string,
): HTMLElement {
  const element = document.createElement(href === undefined ? 'span' : 'a');
  element.className = goal === '0' ? 'all' : `sdg s${goal}`;
  element.textContent = goal === '0' ? strings.goalAll : goal;
  if (href !== undefined) element.setAttribute('href', href);
  return element;
}
