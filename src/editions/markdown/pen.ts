/** What every Markdown page is written with: the page's language, and where its links lead. */

import { fill } from '../../i18n/strings.ts';
import { inLine, linked } from '../../markdown-words.ts';
import type { Language } from '../../model/languages.ts';
import { fromLanguage } from '../../places/pages.ts';
import type { FrameView, Link } from '../../views/frame.ts';
import type { Reading } from '../../views/reading.ts';
import { aboutOf, addressOf } from '../about.ts';
import { type Material, readingIn } from '../material.ts';
import { blocks, heading, list, quoted } from './write.ts';

export interface Pen {
  material: Material;
  reading: Reading;
  /** A path of the site as a link says it: in full where the address is known, else from the language's folder. */
  address: (path: string) => string;
  link: (link: Pick<Link, 'href' | 'text'>) => string;
}

export function penOf(material: Material, language: Language): Pen {
  const address = (path: string): string => {
    if (!path.startsWith('/')) return path;
    return material.site === undefined ? fromLanguage(language, path) : addressOf(material, path);
  };
  return {
    material,
    reading: readingIn(material, language),
    address,
    link: ({ href, text }) => linked(inLine(text), address(href)),
  };
}

/** The title of a page without the name of the site. */
export const ownTitle = ({ reading }: Pen, { title }: Pick<FrameView, 'title'>): string =>
  title.replace(` · ${reading.strings.siteName}`, '');

/** Links in a line. */
export const links = (pen: Pen, all: readonly Pick<Link, 'href' | 'text'>[]): string =>
  all.map(pen.link).join(' · ');

/** A label and links, where there are any. */
export const labelled = (
  pen: Pen,
  label: string,
  all: readonly Pick<Link, 'href' | 'text'>[],
): string =>
  all.length === 0 ? '' : inLine(fill(pen.reading.strings.labelled, { label })) + links(pen, all);

/** Under a heading of the second level a list of links, where there are any. */
export const linkList = (
  pen: Pen,
  title: string,
  all: readonly Pick<Link, 'href' | 'text'>[],
): string[] => (all.length === 0 ? [] : [heading(2, inLine(title)), list(all.map(pen.link))]);

/**
 * The title, and what the page is: of what text, how that stands, where the official one is, under
 * which licence. `numbers` are the paragraphs whose words it has; all of them where none are named.
 */
export function headOf(
  pen: Pen,
  { title, path, numbers = [] }: { title: string; path: string; numbers?: readonly number[] },
): string {
  const { strings, language } = pen.reading;
  const about = aboutOf(pen.material, language, numbers);
  const { siteName } = strings;
  return blocks(
    heading(1, inLine(title)),
    quoted([
      `${inLine(about.title)} · ${about.symbol} · ${inLine(about.notice)} ${pen.link({ href: about.official, text: strings.officialText })}`,
      `${pen.link({ href: path, text: title })} · ${inLine(siteName)} ${pen.material.version} · ${inLine(about.rights)}`,
    ]),
  );
}
