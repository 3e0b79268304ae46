/** The entry that a link leads to, as the pack of previews calls it. */

/** `…/zh/11.html#11a` is `11a`, `…/zh/bodies.html#itu` is `bodies#itu`; other links have none. */
export function keyOf(href: string, page: string): string | undefined {
  const { pathname, hash } = new URL(href, page);
  const name = /\/([a-z0-9-]+)\.html$/u.exec(pathname)?.[1];
  if (name === undefined) return undefined;
  const id = hash.slice(1);
  if (/^\d+$/u.test(name)) return id === '' ? name : id;
  if (name.startsWith('term-')) return name;
  return ['bodies', 'instruments', 'groups', 'deadlines'].includes(name) && id !== ''
    ? `${name}#${id}`
    : undefined;
}
