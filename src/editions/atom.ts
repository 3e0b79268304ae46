/** A layer that is read in time as an Atom feed (RFC 4287). */

import { languages } from '../model/languages.ts';
import { below, layerFeedUrl } from '../places/files.ts';
import { at, fromLanguage } from '../places/pages.ts';
import type { LayerPage } from '../views/layer-page.ts';
import type { NoteView } from '../views/note.ts';
import type { NotePart } from '../views/reference-link.ts';
import { urn } from './urn.ts';
import { xml } from './xml.ts';

/** Of the site that the feed is made for: its version, and its address where it is known. */
export interface FeedSite {
  version: string;
  site?: string | undefined;
}

/**
 * The feed as XML. Links are in full where the address of the site is known, else relative to the
 * feed itself; ids are made of what never changes, so that a feed reader knows an entry again.
 * Entries are newest first. `dates` has the day of each note's last change by its id: the same input
 * gives the same bytes.
 */
export function atomFeed(
  page: LayerPage,
  dates: ReadonlyMap<string, string>,
  { version, site }: FeedSite,
): string {
  const { language, title, path } = page.frame;
  const address = (to: string): string =>
    site === undefined ? fromLanguage(language, to) : below(site, to);
  const notes = page.groups.flatMap((group) => group.notes).reverse();
  const days = notes.map((note) => dates.get(note.id) ?? '').sort();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languages[language].tag}">`,
    `<id>${urn(`${language}/${page.id}`)}</id>`,
    `<title>${xml(title)}</title>`,
    `<subtitle>${xml(page.description)}</subtitle>`,
    `<updated>${moment(days.at(-1) ?? '')}</updated>`,
    `<author><name>${xml(page.by)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${address(layerFeedUrl(language, page.id))}"/>`,
    `<link rel="alternate" type="text/html" href="${address(path)}"/>`,
    `<generator version="${version}">annotated-compact</generator>`,
    ...notes.map((note) => entry(page, note, dates.get(note.id) ?? '', address)),
    '</feed>',
    '',
  ].join('\n');
}

const entry = (
  page: LayerPage,
  note: NoteView,
  date: string,
  address: (path: string) => string,
): string =>
  [
    '<entry>',
    `<id>${urn(`${page.frame.language}/${note.id}`)}</id>`,
    `<title>${xml(note.headline)}</title>`,
    `<updated>${moment(date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${address(at(page.frame.path, note.anchor))}"/>`,
    ...note.sources.flatMap(({ url, title }) =>
      url === undefined ? [] : [`<link rel="via" title="${xml(title)}" href="${xml(url)}"/>`],
    ),
    `<category term="${xml(note.unit)}" label="${xml(note.place.text)}"/>`,
    `<content type="text">${xml(plain(note.body))}</content>`,
    '</entry>',
  ].join('\n');

const plain = (parts: readonly NotePart[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : plain(part.children))).join('');

const moment = (day: string): string => `${day}T00:00:00Z`;
