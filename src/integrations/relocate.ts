/** Root-absolute links made relative to the page they stand on, so that one build works anywhere. */

import { relative } from '../places/relative.ts';

export interface Relocated {
  html: string;
  /** Targets that are no file of the site. */
  dangling: string[];
}

/** Attributes whose value is an address, as they end before their sign of equality. */
const attribute = /\s(?:href|src|action)$/u;
const longest = ' action'.length;

/**
 * Rewrites href, src and action attributes that begin with one slash.
 * `file` is the page's own path without a leading slash, `known` every file of the build.
 */
export function relocate(html: string, file: string, known: ReadonlySet<string>): Relocated {
  const dangling: string[] = [];
  // Sought by what stands in every such attribute and in little else: a third of the time.
  const moved = html.replace(
    /="\/(?!\/)([^"]*)(?=")/gu,
    (found: string, target: string, at: number) => {
      if (!attribute.test(html.slice(Math.max(0, at - longest), at))) return found;
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(target) ?? [];
      const full = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!known.has(full)) dangling.push(`/${target}`);
      return `="${relative(file, full)}${rest}`;
    },
  );
  return { html: moved, dangling };
}
