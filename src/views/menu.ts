/** The menu of every page: what readers come for, and all else in groups. */

import {
  apparatusUrl,
  bodiesUrl,
  commitmentsUrl,
  deadlinesUrl,
  downloadsUrl,
  editionUrl,
  goalsUrl,
  groupsUrl,
  instrumentsUrl,
  layerUrl,
  mineUrl,
  notesUrl,
  parallelUrl,
  picturesUrl,
  statusUrl,
  teachUrl,
  termsUrl,
  textUrl,
} from '../places/paths.ts';
import { label, type Reading } from './reading.ts';

interface MenuLink {
  href: string;
  text: string;
  current?: boolean;
}

export interface Menu {
  menu: readonly MenuLink[];
  more: readonly { text: string; links: readonly MenuLink[] }[];
}

export function menuOf(reading: Reading, path: string): Menu {
  const { language, strings, corpus } = reading;
  const several = corpus.languages.length > 1;
  const here = (links: readonly MenuLink[]): MenuLink[] =>
    links.map((link) => ({ ...link, current: link.href === path }));
  const groups: readonly { text: string; links: readonly MenuLink[] }[] = [
    {
      text: strings.menuNotes,
      links: [
        ...corpus.layers.map(({ id, name }) => ({
          href: layerUrl(language, id),
          text: label(reading, name),
        })),
        { href: notesUrl(language), text: strings.menuNotesMade },
        { href: mineUrl(language), text: strings.mineTitle },
      ],
    },
    {
      text: strings.menuLookUp,
      links: [
        { href: termsUrl(language), text: strings.terms },
        { href: bodiesUrl(language), text: strings.bodies },
        { href: instrumentsUrl(language), text: strings.instruments },
        { href: groupsUrl(language), text: strings.groups },
        { href: deadlinesUrl(language), text: strings.deadlinesShort },
        { href: apparatusUrl(language), text: strings.menuIndexes },
      ],
    },
    {
      text: strings.menuViews,
      links: [
        { href: goalsUrl(language), text: strings.goals },
        { href: picturesUrl(language), text: strings.pictures },
      ],
    },
    {
      text: strings.menuEdition,
      links: [
        { href: editionUrl(language), text: strings.edition },
        { href: statusUrl(language), text: strings.statusTitle },
        { href: downloadsUrl(language), text: strings.downloads },
      ],
    },
  ];
  return {
    menu: here([
      { href: textUrl(language), text: strings.menuRead },
      ...(several ? [{ href: parallelUrl(language, 'opening'), text: strings.menuCompare }] : []),
      { href: commitmentsUrl(language), text: strings.commitments },
      { href: teachUrl(language), text: strings.menuTeach },
    ]),
    more: groups.map(({ text, links }) => ({ text, links: here(links) })),
  };
}
