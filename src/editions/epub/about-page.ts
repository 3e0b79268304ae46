/** The first page of the book: what it is, what its words are and are not, version and licence. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../i18n/strings.ts';
import { time } from '../../i18n/time.ts';
import { sourceLanguage } from '../../model/languages.ts';
import { standingOf } from '../../model/standing.ts';
import { homeUrl, officialUrl } from '../../places/paths.ts';
import { editionPage } from '../../views/edition-page.ts';
import type { Reading } from '../../views/reading.ts';
import { aboutFile } from './links.ts';
import type { BookPage } from './page.ts';

export interface Issue {
  version: string;
  /** Day of the last change of a note: `2026-11-30`. */
  date: string;
  site?: string | undefined;
}

export function aboutPage(reading: Reading, issue: Issue): BookPage {
  const { language, strings } = reading;
  const { version, date, site } = issue;
  return {
    file: aboutFile,
    title: strings.compact,
    type: 'frontmatter titlepage',
    content: [
      h('h1', strings.compact),
      h('p', { class: 'kind' }, strings.siteName),
      h('p', { class: 'say' }, standing(reading)),
      h('p', strings.independent),
      h('p', [h('a', { href: officialUrl(language) }, strings.officialText)]),
      h('p', strings.bookHow),
      h('p', fill(strings.bookIssue, { version, date: time(language, date) })),
      h('p', strings.licence),
      ...(site === undefined
        ? []
        : [h('p', [h('a', { href: new URL(homeUrl(language).slice(1), site).href }, site)])]),
      ...emendations(reading),
    ],
    inside: [],
  };
}

/** What the words are, in a sentence. */
export function standing({ corpus, language, strings }: Reading): string {
  const words = {
    source: strings.bookSource,
    official: strings.officialText,
    mixed: strings.bookMixed,
    study: strings.studyNotice,
  };
  return words[standingOf(corpus, language)];
}

/** Every place where the printed Chinese departs from the received text, which marked words lead to. */
function emendations(reading: Reading): ElementContent[] {
  const { language, strings } = reading;
  if (language !== sourceLanguage) return [];
  const rows = editionPage(reading).emendations.map(
    ({ id, where, received, printed, sure, reason }) =>
      h('li', { id: `e-${id}` }, [
        h('a', { href: where.href }, where.text),
        ' ',
        h('del', received),
        ' → ',
        h('ins', printed),
        ` (${sure}) ${reason}`,
      ]),
  );
  return rows.length > 0 ? [h('h2', strings.emended), h('ol', rows)] : [];
}
