/** A second language under each unit of a paragraph page: remembered, and kept in the address. */

import type { Store } from '../store.ts';
import type { LoadPack } from './packs.ts';
import { readWith, writeWith } from './with.ts';

export function startSecondLanguage(window: Window, store: Store, load: LoadPack): void {
  const { document, location, history } = window;
  const label = document.querySelector<HTMLElement>('[data-second-language]');
  const select = label?.querySelector('select');
  const output = label?.parentElement?.querySelector('output');
  if (!label || !select) return;
  const chapter = label.dataset['secondLanguage'] ?? '';

  const clear = (): void => {
    for (const old of document.querySelectorAll('.alt')) old.remove();
  };
  const show = async (): Promise<void> => {
    const option = select.selectedOptions[0];
    clear();
    if (select.value === '' || !option) return;
    try {
      const words = await load(select.value, chapter);
      clear();
      for (const unit of document.querySelectorAll<HTMLElement>('[data-unit]')) {
        const own = unit.querySelector(':scope > p');
        const text = words[unit.dataset['unit'] ?? ''];
        if (!own || text === undefined) continue;
        const alt = document.createElement('p');
        alt.className = 'alt';
        alt.lang = option.lang;
        alt.dir = option.dataset['dir'] ?? 'ltr';
        alt.dataset['apparatus'] = '';
        // The words come from the site's own build, escaped there.
        alt.innerHTML = text;
        own.after(alt);
      }
    } catch {
      if (output) {
        const message = select.dataset['failed'] ?? '';
        output.textContent = message.replace('{language}', option.text);
      }
    }
  };

  const possible = [...select.options].map((option) => option.value).filter(Boolean);
  const stored = store.get('second') ?? '';
  const asked = readWith(location.search, possible)[0];
  select.value = asked ?? (possible.includes(stored) ? stored : '');
  label.hidden = false;
  select.addEventListener('change', () => {
    store.set('second', select.value);
    history.replaceState(
      null,
      '',
      writeWith(location.href, select.value === '' ? [] : [select.value]),
    );
    void show();
  });
  void show();
}
