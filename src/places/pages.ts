/**
 * The grammar of a page's path: `/{language}/{kind}.html` for a page that stands once,
 * `/{language}/{kind}-{of}.html` for one of many, and a bare number for a paragraph. Written and
 * read here alone; that a language or a page exists is for the caller to see.
 */

import { isUnitId, type UnitId } from '../model/unit-id.ts';
import { readFragment } from './fragment.ts';

/** `sdg` stands in both lists: the overview, and a goal. */
export const singlePages = [
  'index',
  'text',
  'edition',
  'status',
  'copy',
  'mine',
  'search',
  'notes',
  'sdg',
  'apparatus',
  'bodies',
  'instruments',
  'groups',
  'deadlines',
  'drafting',
  'terms',
  'commitments',
  'pictures',
  'teach',
  'downloads',
  'packet',
  'offline',
  '404',
] as const;
export const serialPages = [
  'chapter',
  'section',
  'objective',
  'principle',
  'sdg',
  'layer',
  'term',
  'parallel',
  'embed',
  'handout',
  'lesson',
  'cards',
] as const;

export type SinglePage = (typeof singlePages)[number];
export type SerialPage = (typeof serialPages)[number];
export type PageKind = SinglePage | SerialPage | 'paragraph';

/** A page of the site as its address names it. */
export interface Place {
  /** Two letters. */
  language: string;
  /** Kind and part of the page together, as they stand in the path. */
  name: string;
  /** One of the kinds of pages, if the site has the page. */
  kind: string;
  /** Number, letter or id of what the page is about; empty for a page that stands once. */
  of: string;
  /** The paragraph of the page, or the unit in it that the fragment names; a note is no unit. */
  unit: UnitId | undefined;
  /** Id of an element of the page, or empty. */
  fragment: string;
}

/** The name of a page, without folder and ending. */
export const pageName = (kind: PageKind, of: string | number = ''): string =>
  kind === 'paragraph' ? String(of) : of === '' ? kind : `${kind}-${of}`;

/** The path of a page with this name, from the root of the site. */
export const pathOf = (language: string, name: string, fragment = ''): string =>
  `/${language}/${name}.html${fragment && `#${fragment}`}`;

/** A path of a page, led to one of its elements. */
export const at = (path: string, id: string): string => `${path}#${id}`;

/** Reads the end of a path or of a whole address; undefined when it is no page of a language. */
export function readPlace(address: string): Place | undefined {
  const [, language, name = '', kind = '', of = '', hash = ''] =
    /\/([a-z]{2})\/(([a-z]*)-?([^/?#]*))\.html(?:\?[^#]*)?(#.*)?$/su.exec(address) ?? [];
  if (language === undefined) return undefined;
  const fragment = readFragment(hash);
  const unit = kind === '' ? fragment || of : '';
  return {
    language,
    name,
    kind: kind || 'paragraph',
    of,
    unit: isUnitId(unit) ? unit : undefined,
    fragment,
  };
}

/** The language whose folder a path from the root of the site stands in, if it is such a path. */
export const languageIn = (path: string): string | undefined => /^\/?([a-z]{2})\//u.exec(path)?.[1];

/** The same page in another language. */
export const inLanguage = (path: string, language: string): string =>
  path.replace(/^\/[a-z]{2}\//u, `/${language}/`);

/** A path as it is linked on a page of a language, which stands in the language's folder. */
export const fromLanguage = (language: string, path: string): string =>
  path.startsWith(`/${language}/`) ? path.slice(language.length + 2) : `..${path}`;
