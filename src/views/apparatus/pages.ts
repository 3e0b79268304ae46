/** The pages of the apparatus, for its menu and for the way from one to the next. */

import {
  apparatusUrl,
  bodiesUrl,
  commitmentsUrl,
  deadlinesUrl,
  draftingUrl,
  groupsUrl,
  instrumentsUrl,
  picturesUrl,
  termsUrl,
} from '../../places/paths.ts';
import type { Link } from '../frame.ts';
import type { Reading } from '../reading.ts';

export interface ApparatusEntry extends Link {
  lead: string;
  size: number;
}

/** Every index, with what it holds and how many entries it has. */
export function apparatusPages({ corpus, language, strings }: Reading): ApparatusEntry[] {
  const { bodies, instruments, groups, terms, commitments } = corpus.apparatus;
  return [
    {
      href: commitmentsUrl(language),
      text: strings.commitments,
      lead: strings.commitmentsLead,
      size: commitments.length,
    },
    {
      href: termsUrl(language),
      text: strings.terms,
      lead: strings.termsLead,
      size: terms.length,
    },
    {
      href: bodiesUrl(language),
      text: strings.bodies,
      lead: strings.bodiesLead,
      size: bodies.length,
    },
    {
      href: instrumentsUrl(language),
      text: strings.instruments,
      lead: strings.instrumentsLead,
      size: instruments.length,
    },
    {
      href: groupsUrl(language),
      text: strings.groups,
      lead: strings.groupsLead,
      size: groups.length,
    },
    {
      href: deadlinesUrl(language),
      text: strings.deadlines,
      lead: strings.deadlinesLead,
      size: corpus.deadlines.length,
    },
    {
      href: draftingUrl(language),
      text: strings.drafting,
      lead: strings.draftingLead,
      size: corpus.drafting.length,
    },
    { href: picturesUrl(language), text: strings.pictures, lead: strings.picturesLead, size: 4 },
  ];
}

/** The path to a page of the apparatus. */
export const apparatusCrumb = ({ language, strings }: Reading): Link => ({
  href: apparatusUrl(language),
  text: strings.apparatus,
});
