/**
 * On the page for a missing address: finds the root of the site, mends the page's own links,
 * which were written for one folder and may be shown in another, and offers the nearest unit.
 */

import { below } from '../../places/files.ts';
import { languageIn, pathOf } from '../../places/pages.ts';
import { ownFolder } from '../own-folder.ts';
import { nearestPage } from './nearest.ts';

export function startNotFound(window: Window): void {
  const { document, location } = window;
  const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
  if (sections.length === 0) return;
  const root = ownFolder(window);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]')) {
    link.href = new URL(link.dataset['path'] ?? '', root).href;
  }
  const address = location.href.slice(root.length);
  const language = languageIn(address);
  const own = sections.find((section) => section.dataset['notFound'] === language);
  for (const section of sections) section.hidden = own !== undefined && section !== own;
  const names = document.querySelector<HTMLElement>('[data-pages]')?.dataset['pages']?.split(' ');
  const nearest = nearestPage(address, names ?? []);
  if (!nearest) return;
  const { page, item = '' } = nearest;
  // A letter that the paragraph does not have leads to the paragraph.
  const unit = names?.includes(item) ? item : '';
  for (const section of own ? [own] : sections) {
    const box = section.querySelector<HTMLElement>('[data-nearest]');
    const link = box?.querySelector('a');
    if (!box || !link) continue;
    link.href = below(root, pathOf(section.dataset['notFound'] ?? '', page, unit));
    link.textContent = unit || page;
    box.hidden = false;
  }
}
