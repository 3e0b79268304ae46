/**
 * Shows the reader's own notes among the results of the search: on this device alone, and only where
 * there are some. Apart from search.js, so that nobody else pays for it.
 */

import { isLanguage } from '../model/languages.ts';
import { below, ownNotesUrl } from '../places/files.ts';
import { ownFolder } from './own-folder.ts';
import { markKey } from './own-notes/mark.ts';
import { pageLanguage } from './page-language.ts';
import { loadScript } from './script.ts';
import { onSought } from './search/composing.ts';
import { openStore } from './store.ts';

const { document } = window;
const field = document.querySelector<HTMLInputElement>('[data-search] input');
const others = document.querySelector('.results.long');
if (field && others && openStore(window).get(markKey)) {
  const section = document.createElement('section');
  others.after(section);
  const language = pageLanguage(document);
  const ready = loadScript(document, below(ownFolder(window), ownNotesUrl(language)));
  const show = (): void => {
    const { value } = field;
    ready
      .then(() => window.compactFindOwn?.(value))
      .then(
        (rows = []) => {
          if (field.value === value) section.replaceChildren(...rows);
        },
        // Notes that cannot be read are told of where they are written and listed.
        () => {},
      );
  };
  if (isLanguage(language)) onSought(field, language, show);
  window.addEventListener('popstate', show);
  show();
}
