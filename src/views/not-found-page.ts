/** The page for an address that does not exist; a script adds the nearest unit. */

import type { Strings } from '../i18n/strings.ts';
import { type Corpus, chaptersOf } from '../model/corpus.ts';
import { type Language, languages } from '../model/languages.ts';
import { pageName, readPlace, singlePages } from '../places/pages.ts';
import { editionUrl, goalsUrl, handoutUrl, homeUrl, termUrl, textUrl } from '../places/paths.ts';
import { described } from './description.ts';
import type { Link } from './frame.ts';
import { handoutParts } from './handout-page.ts';

export interface NotFoundPage {
  title: string;
  description: string;
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
  const first = tongues[0]?.language ?? 'zh';
  const numbers = corpus.paragraphs.map((one) => one.number);
  const chapters = chaptersOf(corpus).map((one) => pageName('chapter', one.id));
  const names = [
    ...numbers.map(String),
    ...corpus.paragraphs.flatMap((one) => one.items.filter((id) => /^\d+[a-z]$/u.test(id))),
    ...chapters,
    ...corpus.sections.flatMap((one) =>
      one.objective === undefined ? [] : [pageName('objective', one.objective)],
    ),
    ...corpus.sections
      .filter((one) => one.kind === 'section')
      .flatMap(({ id }) => (['section', 'lesson', 'cards'] as const).map((of) => pageName(of, id))),
    ...corpus.principles.map((one) => pageName('principle', one.id)),
    ...corpus.goals.map((one) => pageName('sdg', one.number)),
    pageName('sdg', 'all'),
    ...singlePages.filter((name) => name !== '404' && name !== 'offline'),
    ...corpus.apparatus.terms.map(({ id }) => nameOf(termUrl(first, id))),
    ...corpus.layers.map(({ id }) => pageName('layer', id)),
    ...handoutParts({ corpus }).map(({ layer, part }) => nameOf(handoutUrl(first, layer, part))),
    ...(corpus.languages.length > 1
      ? [...numbers, 'text', ...chapters].map((of) => pageName('parallel', of))
      : []),
  ];
  return {
    title: `404 · ${tongues[0]?.strings.notFoundTitle ?? ''}`,
    description: described(
      tongues.slice(0, 1).flatMap(({ strings }) => [strings.notFound, strings.coverSay]),
    ),
    first,
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

const nameOf = (path: string): string => readPlace(path)?.name ?? '';
