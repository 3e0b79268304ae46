/**
 * Offers readers' own copies among the languages that can stand beside the text. Which copies there
 * are is remembered in a few bytes; their words, and what reads them, come when one is chosen.
 */

import { languageCodes } from '../../model/languages.ts';
import type { Store } from '../store.ts';

/** The copies that are kept, and those that an address asks for: it is said there if one is missing. */
export function offerOwn(select: HTMLSelectElement, store: Store, asked: string): void {
  const { dataset, ownerDocument } = select;
  for (const code of languageCodes) {
    const value = `own-${code}`;
    if (!`${store.get('own-copy')} ${asked}`.includes(value)) continue;
    // Made when it is needed: on a slow telephone the names of languages take a tenth of a second.
    const named = new Intl.DisplayNames(ownerDocument.documentElement.lang, { type: 'language' });
    const option = new Option(dataset['own']?.replace('{language}', named.of(code) ?? code), value);
    option.dataset['lang'] = code;
    // The page says it of every other language; its own is written as it is itself.
    const other = select.querySelector<HTMLOptionElement>(`[value=${code}]`);
    option.dataset['dir'] = other?.dataset['dir'] ?? ownerDocument.documentElement.dir;
    select.append(option);
  }
}
