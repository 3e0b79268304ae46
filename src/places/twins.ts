/** Which pages have a twin in Markdown, and where it is: beside the page, under the same name. */

import { type PageKind, pathOf, readPlace } from './pages.ts';

/**
 * The kinds of page that have words of the edition. A page of two languages side by side has those of
 * the page that it shows, and no twin of its own; tools have none.
 */
export const twinned = [
  'index',
  'text',
  'edition',
  'status',
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
  'paragraph',
  'chapter',
  'section',
  'objective',
  'principle',
  'layer',
  'term',
  'lesson',
  'cards',
  'handout',
] as const satisfies readonly PageKind[];
export type Twinned = (typeof twinned)[number];

/** The twin at the path of a page: `/en/11.md` of `/en/11.html`. */
export const twinUrl = (path: string): string => path.replace(/\.html$/u, '.md');

/** The path of the twin that has a page's words; undefined where there is none. */
export function twinOf(path: string): string | undefined {
  const place = readPlace(path);
  if (!place) return undefined;
  const { language, kind, name } = place;
  // A number in the form of a paragraph's, and no paragraph.
  if (name === '404') return undefined;
  if (kind === 'parallel') return twinOf(pathOf(language, name.replace(/^parallel-/u, '')));
  return twinned.some((one) => one === kind) ? twinUrl(path) : undefined;
}
