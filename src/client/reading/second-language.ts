/** A second language under each unit of a paragraph page: remembered, and kept in the address. */

import { readWith, writeWith } from '../../places/address.ts';
import { packKey } from '../../places/files.ts';
import { offerOwn } from '../own-copy/offer.ts';
import type { Store } from '../store.ts';
import { openVisit } from '../visit.ts';
import { putWords, showing } from './choice.ts';
import type { LoadPack } from './packs.ts';

export function startSecondLanguage(window: Window, store: Store, load: LoadPack): void {
  const { document, location } = window;
  const label = document.querySelector<HTMLElement>('[data-second-language]');
  const select = label?.querySelector('select');
  const output = label?.parentElement?.querySelector('output');
  if (!label || !select || !output) return;
  const chapter = label.dataset['secondLanguage'] ?? '';
  const show = showing({
    select,
    load: (language) => load(packKey(language, chapter)),
    clear: () => {
      for (const old of document.querySelectorAll('.alt')) old.remove();
    },
    fill: (words, option) => {
      for (const unit of document.querySelectorAll<HTMLElement>('[data-unit]')) {
        const own = unit.querySelector(':scope > p');
        const text = words[unit.dataset['unit'] ?? ''];
        if (!own || text === undefined) continue;
        const alt = document.createElement('p');
        // A reader's own copy is there to be quoted.
        alt.className = option.dataset['lang'] ? 'alt own' : 'alt';
        alt.dataset['apparatus'] = '';
        putWords(alt, text, option);
        own.after(alt);
      }
    },
    output,
    failed: select.dataset['failed'],
  });

  const visit = openVisit(window, store);
  offerOwn(select, store, location.search + visit.search);
  const possible = [...select.options].map((option) => option.value).filter(Boolean);
  const [written = ''] = readWith(location.search, possible);
  const [carried = ''] = readWith(visit.search, possible);
  const asked = visit.has('with') ? carried : (store.get('second') ?? written);
  select.value = possible.includes(asked) ? asked : '';
  label.hidden = false;
  let chosen = select.value;
  // A browser that goes back puts the old choice into the box, after the scripts have run.
  window.addEventListener('pageshow', () => {
    if (output.textContent === '') select.value = chosen;
  });
  select.addEventListener('change', () => {
    const { value } = select;
    chosen = value;
    if (visit.has('with')) visit.set('with', value || 'none');
    else store.set('second', value);
    visit.write(writeWith(location.href, value === '' ? [] : [value]));
    void show();
  });
  void show();
}
