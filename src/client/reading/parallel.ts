/** The parallel view: changes the second language, adds a third, keeps both in the address. */

import { type LoadPack, loadChapters } from './packs.ts';
import { readWith, writeWith } from './with.ts';

export function startParallel(window: Window, load: LoadPack): void {
  const { document } = window;
  const table = document.querySelector<HTMLElement>('[data-parallel]');
  const choice = document.querySelector<HTMLElement>('[data-parallel-choice]');
  const second = choice?.querySelector<HTMLSelectElement>('#second');
  const third = choice?.querySelector<HTMLSelectElement>('#third');
  const output = choice?.querySelector('output');
  if (!table || !choice || !second || !third || !output) return;
  const chapters = (table.dataset['parallel'] ?? '').split(' ');
  const original = table.dataset['second'] ?? '';

  const show = async (select: HTMLSelectElement, column: Column): Promise<void> => {
    const option = select.selectedOptions[0];
    const code = select.value;
    output.textContent = '';
    if (code === '' || !option) return column.clear();
    try {
      column.fill(
        await loadChapters(load, code, chapters),
        option.lang,
        option.dataset['dir'] ?? 'ltr',
      );
    } catch {
      output.textContent = (second.dataset['failed'] ?? '').replace('{language}', option.text);
    }
  };
  const columns = [secondColumn(table), thirdColumn(table)] as const;
  const update = async (write: boolean): Promise<void> => {
    if (write) {
      const codes =
        third.value !== ''
          ? [second.value, third.value]
          : second.value === original
            ? []
            : [second.value];
      window.history.replaceState(null, '', writeWith(window.location.href, codes));
    }
    await Promise.all([show(second, columns[0]), show(third, columns[1])]);
  };

  const possible = [...second.options].map((option) => option.value);
  const [first = original, other = ''] = readWith(window.location.search, possible);
  second.value = first;
  third.value = other === first ? '' : other;
  choice.hidden = false;
  second.addEventListener('change', () => void update(true));
  third.addEventListener('change', () => void update(true));
  if (first !== original || other !== '') void update(false);
}

interface Column {
  fill(words: Readonly<Record<string, string>>, lang: string, dir: string): void;
  clear(): void;
}

function put(
  cell: HTMLElement,
  words: Readonly<Record<string, string>>,
  lang: string,
  dir: string,
) {
  const target = cell.querySelector('.txt') ?? cell;
  // The words come from the site's own build, escaped there.
  target.innerHTML = words[cell.dataset['variant'] ?? cell.dataset['third'] ?? ''] ?? '';
  cell.lang = lang;
  cell.dir = dir;
}

function secondColumn(table: HTMLElement): Column {
  return {
    fill: (words, lang, dir) => {
      for (const cell of table.querySelectorAll<HTMLElement>('[data-variant]'))
        put(cell, words, lang, dir);
    },
    clear: () => {},
  };
}

/** The third column is made when it is asked for, and taken away again. */
function thirdColumn(table: HTMLElement): Column {
  const clear = (): void => {
    table.classList.remove('three');
    for (const cell of table.querySelectorAll('[data-third]')) cell.remove();
  };
  return {
    clear,
    fill: (words, lang, dir) => {
      clear();
      table.classList.add('three');
      for (const model of table.querySelectorAll<HTMLElement>('[data-variant]')) {
        const cell = model.cloneNode(true);
        if (!(cell instanceof HTMLElement)) continue;
        cell.dataset['third'] = cell.dataset['variant'] ?? '';
        delete cell.dataset['variant'];
        put(cell, words, lang, dir);
        model.after(cell);
      }
    },
  };
}
