/** What every edition is made from, whether pages are being made beside it or not. */

import type { Strings } from '../i18n/strings.ts';
import type { Corpus } from '../model/corpus.ts';
import { must } from '../model/corpus.ts';
import { adopted } from '../model/document.ts';
import type { Language } from '../model/languages.ts';
import type { Reading } from '../views/reading.ts';

export interface Material {
  corpus: Corpus;
  strings: ReadonlyMap<Language, Strings>;
  /** Pages of running text by language and name, `en/edition`: their Markdown. */
  prose: ReadonlyMap<string, string>;
  /** Version of the site. */
  version: string;
  /** Address of the site with a slash at its end, where it is known. */
  site?: string | undefined;
}

/** What views are made from, in a language. */
export const readingIn = ({ corpus, strings, site }: Material, language: Language): Reading => ({
  corpus,
  language,
  site,
  strings: must(strings.get(language), `strings in ${language}`),
});

/** The day on which a note was last changed: a build has no day of its own. */
export const lastChange = ({ corpus }: Material): string =>
  corpus.languages
    .flatMap((language) => corpus.notes[language].map(({ date }) => date))
    .sort()
    .at(-1) ?? adopted;
