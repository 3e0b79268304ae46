/**
 * All terms of the Compact in the order of the language, each with the number of its places, and
 * whether the languages differ about it.
 */

import { count, number } from '../../i18n/strings.ts';
import { termsUrl, termUrl } from '../../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from '../frame.ts';
import { label, type Reading } from '../reading.ts';
import { byName } from './order.ts';
import { apparatusCrumb } from './pages.ts';
import { differences } from './term-differences.ts';
import { usesOf } from './term-uses.ts';

export interface TermsPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  lead: string;
  terms: readonly (Link & { size: string; differ: boolean })[];
  /** How many of them the languages differ about. */
  differing: string;
}

export function termsPage(reading: Reading): TermsPage {
  const { corpus, language, strings } = reading;
  const path = termsUrl(language);
  const terms = corpus.apparatus.terms
    .map((term) => ({
      href: termUrl(language, term.id),
      text: label(reading, term.term),
      size: count(language, strings.placesNamed, usesOf(reading, term).length),
      differ: differences(reading, term).length > 0,
    }))
    .sort(byName(language));
  return {
    frame: frameView(reading, {
      title: strings.terms,
      path,
      describe: [strings.termsLead, terms.map(({ text }) => text).join(strings.comma)],
    }),
    crumbs: crumbs(reading, apparatusCrumb(reading), {
      href: path,
      text: strings.terms,
      current: true,
    }),
    title: strings.terms,
    lead: strings.termsLead,
    terms,
    differing: number(language, terms.filter(({ differ }) => differ).length),
  };
}
