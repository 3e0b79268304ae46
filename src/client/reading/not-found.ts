/**
 * On the page for a missing address: finds the root of the site, mends the page's own links,
 * which were written for one folder and may be shown in another, and offers the nearest unit.
 */

import { nearestPage } from './nearest.ts';

export function startNotFound(window: Window): void {
  const { document, location } = window;
  const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
  const script = document.currentScript;
  if (sections.length === 0 || !(script instanceof HTMLScriptElement)) return;
  const root = new URL('.', script.src);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]')) {
    link.href = new URL(link.dataset['path'] ?? '', root).href;
  }
  const language = /^([a-z]{2})\//u.exec(location.pathname.slice(root.pathname.length))?.[1];
  const own = sections.find((section) => section.dataset['notFound'] === language);
  for (const section of sections) section.hidden = own !== undefined && section !== own;
  const section = own ?? sections[0];
  const box = section?.querySelector<HTMLElement>('[data-nearest]');
  const link = box?.querySelector('a');
  if (!section || !box || !link) return;
  const names = (section.dataset['pages'] ?? '').split(' ');
  const [page, item = ''] = nearestPage(location.pathname, names)?.split('#') ?? [];
  if (page === undefined) return;
  // A letter that the paragraph does not have leads to the paragraph.
  const nearest = names.includes(item) ? `${page}#${item}` : page;
  link.href = new URL(`${section.dataset['notFound']}/${nearest}`, root).href;
  link.textContent = nearest
    .replace(/\.html(?:#.*)?$/u, '')
    .replace(/^\d+$/u, (n) => nearest.split('#')[1] ?? n);
  box.hidden = false;
}
