/** Root-absolute links made relative to the page they stand on, so that one build works anywhere. */

import { relative } from '../places/relative.ts';

export interface Relocated {
  html: string;
  /** Targets that are no file of the site. */
  dangling: string[];
}

/**
 * Rewrites href, src and action attributes that begin with one slash.
 * `file` is the page's own path without a leading slash, `known` every file of the build.
 */
export function relocate(html: string, file: string, known: ReadonlySet<string>): Relocated {
  const dangling: string[] = [];
  const moved = html.replace(
    /(\s(?:href|src|action)=")\/(?!\/)([^"]*)(?=")/gu,
    (_, before: string, target: string) => {
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(target) ?? [];
      const full = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!known.has(full)) dangling.push(`/${target}`);
      return `${before}${relative(file, full)}${rest}`;
    },
  );
  return { html: moved, dangling };
}
