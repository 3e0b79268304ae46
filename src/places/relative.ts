/** A path seen from the page that links to it, both from the root of the site without a slash. */

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
