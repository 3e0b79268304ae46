/** Root-absolute links made relative to the page they stand on, so that one build works anywhere. */

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

/** `zh/11.html` to `zh/12.html` is `12.html`; to `site.js` it is `../site.js`. */
export function relative(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) {
    shared += 1;
  }
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
