/** Filters and sorts the table of commitments in the page. */

import { count } from '../../i18n/strings.ts';
import { languageCodes } from '../../model/languages.ts';
import {
  filterKeys,
  readTable,
  sortKeys,
  type TableState,
  wholeTable,
  writeTable,
} from '../../places/address.ts';
import type { PluralForms } from '../../schemas/ui.ts';
import { writeAddress } from '../history.ts';
import { isTexts, readJson } from '../values.ts';
import { compareRows, readRow, shows } from './rows.ts';

export function startTable(window: Window): void {
  const { document, location } = window;
  const form = document.querySelector<HTMLElement>('[data-filters]');
  const table = document.querySelector<HTMLTableElement>('[data-table]');
  const body = table?.tBodies[0];
  if (!form || !table || !body) return;
  const rows = [...body.rows].map((element) => ({ element, values: readRow(element.dataset) }));
  const selects = filterKeys.flatMap((key) => {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${key}]`);
    return select ? [{ key, select }] : [];
  });
  const dates = selects
    .filter(({ key }) => key === 'due')
    .flatMap(({ select }) => [...select.options].map(({ value }) => value).filter(Boolean));
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  const unknown: string[] = [];
  let state = readTable(location.search, (key, value, given) => {
    const select = selects.find((one) => one.key === key)?.select;
    const isThere = [...(select?.options ?? [])].some((option) => option.value === value);
    if (!isThere) unknown.push(given);
    return isThere;
  });

  const weak = document.querySelector<HTMLInputElement>('#recognized');
  weak?.addEventListener('change', () => go({ ...state, recognized: weak.checked }));

  const show = (): void => {
    if (weak) weak.checked = state.recognized;
    for (const { key, select } of selects) select.value = state.filters[key] ?? '';
    const order = compareRows(state, dates);
    const sorted = state.sort === 'text' && state.down ? [...rows].reverse() : [...rows];
    sorted.sort((a, b) => order(a.values, b.values));
    for (const { element, values } of sorted) element.hidden = !shows(state, values);
    body.append(...sorted.map(({ element }) => element));
    for (const head of heads) mark(head, state);
    tell(form, rows.filter(({ element }) => !element.hidden).length, unknown);
  };
  const go = (next: TableState): void => {
    state = next;
    unknown.length = 0;
    writeAddress(window, writeTable(location.href, state));
    show();
  };

  form.addEventListener('change', () => {
    const filters: TableState['filters'] = {};
    for (const { key, select } of selects) if (select.value) filters[key] = select.value;
    const next = { ...state, filters };
    // What is only recognized is better than an empty table.
    const some = rows.some(({ values }) => shows(next, values));
    go(some ? next : { ...next, recognized: true });
  });
  form.querySelector('button')?.addEventListener('click', () => {
    go(wholeTable);
  });
  for (const head of heads) {
    const key = sortKeys.find((one) => one === head.dataset['sort']);
    if (!key) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.title = head.dataset['name'] ?? '';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () =>
      go({ ...state, sort: key, down: state.sort === key && !state.down }),
    );
  }
  form.hidden = false;
  show();
}

function mark(head: HTMLElement, { sort, down }: TableState): void {
  if (head.dataset['sort'] === sort)
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  else head.removeAttribute('aria-sort');
}

/**
 * Says how many rows are shown, in the language of the page, and what the address has asked for in
 * vain.
 */
function tell(form: HTMLElement, n: number, unknown: readonly string[]): void {
  const output = form.querySelector('output');
  const tag = form.dataset['tag'] ?? '';
  const language = languageCodes.find((code) => code === tag.slice(0, 2));
  const forms = readJson(form.dataset['shown']);
  if (!output || !language || !isForms(forms)) return;
  const vain = unknown.map((value) =>
    (form.dataset['unknown'] ?? '').replace('{value}', () => value.slice(0, longestValue)),
  );
  output.textContent = [...vain, count(language, forms, n)].join(' ');
}

/** Letters of an unknown value that are repeated to the reader. */
const longestValue = 60;

const isForms = (value: unknown): value is PluralForms => isTexts(value) && 'other' in value;
