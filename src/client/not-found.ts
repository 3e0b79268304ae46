/**
 * On the page for a missing address: finds the root of the site, mends the page's own links,
 * which were written for one folder and may be shown in another, and offers the nearest unit.
 */

import { nearestPage } from './nearest.ts';

export function startNotFound(window: Window): void {
  const { document, location } = window;
  const box = document.querySelector<HTMLElement>('[data-not-found]');
  const script = document.currentScript;
  if (!box || !(script instanceof HTMLScriptElement)) return;
  const root = new URL('.', script.src);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]')) {
    link.href = new URL(link.dataset['path'] ?? '', root).href;
  }
  const inside = location.pathname.slice(root.pathname.length);
  const language = /^([a-z]{2})\//u.exec(inside)?.[1] ?? box.dataset['language'] ?? '';
  const pages = (box.dataset['pages'] ?? '').split(' ');
  const nearest = nearestPage(location.pathname, pages);
  const link = box.querySelector('a');
  if (nearest === undefined || !link) return;
  link.href = new URL(`${language}/${nearest}`, root).href;
  link.textContent = decodeURIComponent(link.href.slice(root.href.length));
  box.hidden = false;
}
