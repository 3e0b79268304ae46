/** The parallel view: changes the second language, adds a third, keeps both in the address. */

import { readWith, writeWith } from '../../places/address.ts';
import { offerOwn } from '../own-copy/offer.ts';
import type { Store } from '../store.ts';
import { openVisit } from '../visit.ts';
import { putWords, showing } from './choice.ts';
import { type LoadPack, loadChapters, type Words } from './packs.ts';

export function startParallel(window: Window, store: Store, load: LoadPack): void {
  const { document, location } = window;
  const table = document.querySelector<HTMLElement>('[data-parallel]');
  const choice = document.querySelector<HTMLElement>('[data-parallel-choice]');
  const second = choice?.querySelector<HTMLSelectElement>('#second');
  const third = choice?.querySelector<HTMLSelectElement>('#third');
  const output = choice?.querySelector('output');
  if (!table || !choice || !second || !third || !output) return;
  const chapters = (table.dataset['parallel'] ?? '').split(' ');
  const original = table.dataset['second'] ?? '';
  const column = (
    select: HTMLSelectElement,
    { clear, fill }: Column,
    usual?: string,
  ): (() => Promise<void>) =>
    showing({
      select,
      load: (language) => loadChapters(load, language, chapters),
      clear,
      fill,
      output,
      ...(usual === undefined ? {} : { usual }),
      failed: second.dataset['failed'],
    });
  const shows = [column(second, secondColumn(table), original), column(third, thirdColumn(table))];
  const show = (): void => {
    for (const one of shows) void one();
  };

  const visit = openVisit(window, store);
  for (const select of [second, third]) offerOwn(select, store, location.search + visit.search);
  const possible = [...second.options].map((option) => option.value);
  const written = readWith(location.search, possible);
  const asked = written.length > 0 ? written : readWith(visit.search, possible);
  const [first = original, other = ''] = asked;
  second.value = first;
  third.value = other === first ? '' : other;
  choice.hidden = false;
  choice.addEventListener('change', () => {
    const codes = [second.value, third.value].filter(Boolean);
    if (visit.has('with')) visit.set('with', codes.join());
    visit.write(writeWith(location.href, codes[0] === original && !codes[1] ? [] : codes));
    show();
  });
  if (first !== original || other !== '') show();
}

interface Column {
  clear: () => void;
  fill: (words: Words, option: HTMLOptionElement) => void;
}

function put(cell: HTMLElement, words: Words, option: HTMLOptionElement): void {
  const name = cell.querySelector('.cap');
  if (name) name.textContent = option.text;
  putWords(
    cell,
    words[cell.dataset['variant'] ?? cell.dataset['third'] ?? ''] ?? '',
    option,
    cell.querySelector('.txt') ?? cell,
  );
}

const secondColumn = (table: HTMLElement): Column => ({
  clear: () => {},
  fill: (words, option) => {
    name(table.querySelector('.name.c2'), option);
    for (const cell of table.querySelectorAll<HTMLElement>('[data-variant]'))
      put(cell, words, option);
  },
});

/** The name of a column, and the state of its text. */
function name(head: HTMLElement | null, option: HTMLOptionElement): void {
  const text = head?.querySelector('b');
  const state = head?.querySelector('.meta');
  if (!head || !text || !state) return;
  text.textContent = option.text;
  // What an own copy is called stands in the language of the page.
  text.lang = option.lang;
  text.dir = option.lang && (option.dataset['dir'] ?? '');
  state.textContent = option.dataset['state'] ?? '';
  head.hidden = false;
}

/** The third column is made when it is asked for, and taken away again. */
const thirdColumn = (table: HTMLElement): Column => ({
  clear: () => {
    table.classList.remove('three');
    for (const cell of table.querySelectorAll('[data-third]')) cell.remove();
    const head = thirdName(table);
    if (head) head.hidden = true;
  },
  fill: (words, option) => {
    table.classList.add('three');
    name(thirdName(table), option);
    for (const model of table.querySelectorAll<HTMLElement>('[data-variant]')) {
      const cell = model.cloneNode(true);
      if (!(cell instanceof HTMLElement)) continue;
      cell.dataset['third'] = cell.dataset['variant'] ?? '';
      delete cell.dataset['variant'];
      cell.classList.replace('c2', 'c3');
      put(cell, words, option);
      model.after(cell);
    }
  },
});

const thirdName = (table: HTMLElement): HTMLElement | null =>
  table.querySelector<HTMLElement>('[data-third-name]');
