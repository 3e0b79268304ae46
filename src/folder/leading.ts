/** Where a link of a page leads in a folder that is carried: to a file of it, or away from it. */

import { kept } from '../model/kept.ts';
import { relative } from '../places/relative.ts';

export interface Ways {
  /** Whether the folder has the file. */
  has: (path: string) => boolean;
  /** Another page of the folder that shows the same, with its fragment. */
  insteadOf: (path: string) => string | undefined;
  /** For what is not in the folder: an address of the site, or a path in the folder that says so. */
  away: (path: string) => string;
}

/** A link that had to be led elsewhere; `isAway` is one that leads out of the folder or to what says so. */
export interface Led {
  href: string;
  isAway: boolean;
}

/** `from` is the page that the link stands on. Undefined for a link that may stay as it is. */
export function led(href: string, from: string, ways: Ways): Led | undefined {
  const target = pathOf(href, from);
  if (target === undefined || ways.has(target)) return undefined;
  const fragment = /#.*$/u.exec(href)?.[0] ?? '';
  const instead = ways.insteadOf(target + fragment) ?? '';
  if (ways.has(instead.replace(/#.*$/u, '')))
    return { href: relative(from, instead), isAway: false };
  const away = ways.away(target + fragment);
  return { href: /^https?:/u.test(away) ? away : relative(from, away), isAway: true };
}

/** The file that a link names, from the root of the site; undefined for an address elsewhere. */
export function pathOf(href: string, from: string): string | undefined {
  if (/^(?:[a-z][a-z+.-]*:|\/\/)/iu.test(href)) return undefined;
  return href.startsWith('?') ? from : pathFrom(from.replace(/[^/]*$/u, () => href));
}

/** Pages of a folder have the same links. Takes a link with its folder before it. */
const pathFrom = kept((link) => decodeURI(new URL(link, 'file:///').pathname.slice(1)));
