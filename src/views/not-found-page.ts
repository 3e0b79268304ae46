/** The page for an address that does not exist; a script adds the nearest unit. */

import type { Strings } from '../i18n/strings.ts';
import { type Corpus, chaptersOf } from '../model/corpus.ts';
import { type Language, languages } from '../model/languages.ts';
import { pageName } from '../places/pages.ts';
import { editionUrl, goalsUrl, homeUrl, textUrl } from '../places/paths.ts';
import type { Link } from './frame.ts';

export interface NotFoundPage {
  title: string;
  first: Language;
  tongues: readonly {
    code: Language;
    tag: string;
    dir: string;
    strings: Strings;
    home: Link;
    links: readonly Link[];
  }[];
  numbers: readonly number[];
  /** Names of all pages of a language, as addresses have them, and ids of the items, for the search of the nearest one. */
  names: string;
}

export function notFoundPage(
  corpus: Corpus,
  tongues: readonly { language: Language; strings: Strings }[],
): NotFoundPage {
  const numbers = corpus.paragraphs.map((one) => one.number);
  const names = [
    ...numbers.map(String),
    ...corpus.paragraphs.flatMap((one) => one.items.filter((id) => /^\d+[a-z]$/u.test(id))),
    ...chaptersOf(corpus).map((one) => pageName('chapter', one.id)),
    ...corpus.sections.flatMap((one) =>
      one.objective === undefined ? [] : [pageName('objective', one.objective)],
    ),
    ...corpus.sections
      .filter((one) => one.kind === 'section')
      .map((one) => pageName('section', one.id)),
    ...corpus.principles.map((one) => pageName('principle', one.id)),
    ...corpus.goals.map((one) => pageName('sdg', one.number)),
    pageName('sdg', 'all'),
    pageName('sdg'),
    pageName('text'),
    pageName('edition'),
  ];
  return {
    title: `404 · ${tongues[0]?.strings.notFoundTitle ?? ''}`,
    first: tongues[0]?.language ?? 'zh',
    tongues: tongues.map(({ language, strings }) => {
      const home = { href: homeUrl(language), text: strings.home };
      return {
        code: language,
        tag: languages[language].tag,
        dir: languages[language].dir,
        strings,
        home,
        links: [
          home,
          { href: textUrl(language), text: strings.fullText },
          { href: goalsUrl(language), text: strings.goals },
          { href: editionUrl(language), text: strings.edition },
        ],
      };
    }),
    numbers,
    names: names.join(' '),
  };
}
