/** The data of the search: the words stand in the page, the rest comes as scripts, from disk too. */

import type { Language } from '../../model/languages.ts';
import type { Called } from '../../search/engine/called.ts';
import type { Forms } from '../../search/engine/forms.ts';
import type { SearchPack } from '../../search/engine/pack.ts';
import type { LongTextPack, MakePagefind } from '../../search/long-texts/long-texts.ts';
import type { SearchDisplay } from '../../views/search-page.ts';

type PerLanguage<T> = Partial<Record<Language, T>>;

declare global {
  interface Window {
    compactWords?: PerLanguage<SearchPack>;
    compactNames?: PerLanguage<SearchPack['concepts']>;
    /** Takes what readers call things, while the first answer is still wanted. */
    compactCalled?: (rows: readonly Called[]) => void;
    compactForms?: Forms;
    compactLong?: PerLanguage<LongTextPack>;
    compactPagefind?: MakePagefind;
  }
}

/** The words of the page's own language; undefined when the page came cut short. */
export function dataOf(
  document: Document,
): { pack: SearchPack; display: SearchDisplay } | undefined {
  try {
    return JSON.parse(document.getElementById('search-data')?.textContent ?? '');
  } catch {
    return undefined;
  }
}

/** Where the terms and synonyms for a language stand, from the site's own folder. */
export const namesPath = (language: Language): string => `search/names-${language}.js`;

export interface Loader {
  /** Terms and synonyms; none when they cannot be had: the words are found without them. */
  names(language: Language): Promise<SearchPack['concepts']>;
  /** Traditional forms of characters; none when they cannot be had. */
  forms(): Promise<Forms | undefined>;
  /** The words of another language. */
  words(language: Language): Promise<SearchPack | undefined>;
  /** The long texts and their engine. */
  long(language: Language): Promise<{ pack: LongTextPack; make: MakePagefind } | undefined>;
}

/** `root` is the address of the site's own folder. A file is loaded once. */
export function loaderOf(window: Window, root: string): Loader {
  const loading = new Map<string, Promise<void>>();
  const load = (path: string): Promise<void> => {
    const known = loading.get(path);
    if (known) return known;
    const promise = new Promise<void>((resolve) => {
      const script = window.document.createElement('script');
      script.src = new URL(path, root).href;
      // What did not come is missed where it is looked for.
      script.onload = () => resolve();
      script.onerror = () => resolve();
      window.document.head.append(script);
    });
    loading.set(path, promise);
    return promise;
  };
  return {
    async names(language) {
      await load(namesPath(language));
      return window.compactNames?.[language] ?? [];
    },
    async forms() {
      await load('search/forms.js');
      return window.compactForms;
    },
    async words(language) {
      await load(`search/${language}.js`);
      return window.compactWords?.[language];
    },
    async long(language) {
      await Promise.all([load('pagefind/engine.js'), load(`pagefind/${language}.js`)]);
      const pack = window.compactLong?.[language];
      const make = window.compactPagefind;
      return pack && make ? { pack, make } : undefined;
    },
  };
}
