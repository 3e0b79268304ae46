/** All terms of the Compact in the order of the list, each with the number of its places. */

import { count } from '../../i18n/strings.ts';
import { termsUrl, termUrl } from '../../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from '../frame.ts';
import { label, type Reading } from '../reading.ts';
import { apparatusCrumb } from './pages.ts';
import { usesOf } from './term-uses.ts';

export interface TermsPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  lead: string;
  terms: readonly (Link & { size: string })[];
}

export function termsPage(reading: Reading): TermsPage {
  const { corpus, language, strings } = reading;
  const path = termsUrl(language);
  return {
    frame: frameView(reading, { title: strings.terms, path, describe: strings.termsLead }),
    crumbs: crumbs(reading, apparatusCrumb(reading), {
      href: path,
      text: strings.terms,
      current: true,
    }),
    title: strings.terms,
    lead: strings.termsLead,
    terms: corpus.apparatus.terms.map((term) => ({
      href: termUrl(language, term.id),
      text: label(reading, term.term),
      size: count(language, strings.placesNamed, usesOf(reading, term).length),
    })),
  };
}
