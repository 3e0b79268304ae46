/** What the lesson and the cards of a section have in common, and the links to both. */

import { cardsUrl, lessonUrl, sectionUrl, teachUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { colourOf, opening, type Reading, sectionName, sectionOf } from './reading.ts';

export interface TaughtSection {
  frame: FrameView;
  crumbs: readonly Link[];
  colour: number;
  section: Link;
}

interface Kind {
  path: string;
  /** What such a page is called. */
  kind: string;
  /** What it says of itself, where it is written in this language. */
  say?: string | undefined;
}

export function taughtSection(
  reading: Reading,
  id: string,
  { path, kind, say }: Kind,
): TaughtSection {
  const { language, strings } = reading;
  const section = sectionOf(reading, id);
  const name = sectionName(reading, section);
  const title = `${name} · ${kind}`;
  return {
    frame: frameView(reading, {
      title,
      path,
      about: section.paragraphs,
      describe: [say ?? title, opening(reading, String(section.paragraphs[0]), 90)],
    }),
    crumbs: crumbs(
      reading,
      { href: teachUrl(language), text: strings.teachTitle },
      { href: path, text: name, current: true },
    ),
    colour: colourOf(sectionOf(reading, section.chapter ?? id).objective),
    section: { href: sectionUrl(language, id), text: name },
  };
}

/** The lesson and the cards of a section, for pages that lead to them. */
export const lessonLinks = ({ language, strings }: Reading, id: string): Link[] => [
  { href: lessonUrl(language, id), text: strings.lessonKind },
  { href: cardsUrl(language, id), text: strings.cardsTitle },
];
