/** Which pages have a twin in Markdown, and where it is: beside the page, under the same name. */

import { type PageKind, pathOf, readPlace, serialPages, singlePages } from './pages.ts';

/**
 * The kinds of page without a twin of their own: tools, and what shows the words of another page, side
 * by side or in a frame.
 */
const withoutTwin = [
  'copy',
  'mine',
  'search',
  'downloads',
  'packet',
  'offline',
  '404',
  'parallel',
  'embed',
] as const satisfies readonly PageKind[];
export type Twinned = Exclude<PageKind, (typeof withoutTwin)[number]>;

const isTwinned = (kind: string): kind is Twinned => !withoutTwin.some((one) => one === kind);

/** The kinds of page that have words of the edition. */
export const twinned: readonly Twinned[] = [
  ...new Set([...singlePages, ...serialPages, 'paragraph' as const]),
].filter(isTwinned);

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
