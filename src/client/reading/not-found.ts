/**
 * On the page for a missing address: finds the root of the site, mends the page's own links,
 * which were written for one folder and may be shown in another, and offers the nearest unit.
 */

import { below } from '../../places/files.ts';
import { decoded } from '../../places/fragment.ts';
import { pathOf } from '../../places/pages.ts';
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
  // `EN/11` and `zh-Hans/11` name a language too.
  const [own] = decoded(address)
    .split(/[/?#]/u)
    .flatMap((part) => {
      const code = /^([a-z]{2})(?:[-_]\w+)?$/iu.exec(part)?.[1]?.toLowerCase();
      return sections.find((section) => section.dataset['notFound'] === code) ?? [];
    });
  for (const section of sections) section.hidden = own !== undefined && section !== own;
  const names = document.querySelector<HTMLElement>('[data-pages]')?.dataset['pages']?.split(' ');
  const nearest = nearestPage(address, names ?? []);
  if (!nearest) return;
  const { page, item = '' } = nearest;
  // What was chosen by the address holds on the page that it meant; its `?` may have come as `%3F`.
  const choices = location.search || (/\?[^#]*/u.exec(decoded(address))?.[0] ?? '');
  // A letter that the paragraph does not have leads to the paragraph.
  const unit = names?.includes(item) ? item : '';
  for (const section of own ? [own] : sections) {
    const box = section.querySelector<HTMLElement>('[data-nearest]');
    const link = box?.querySelector('a');
    if (!box || !link) continue;
    const path = pathOf(section.dataset['notFound'] ?? '', page);
    link.href = below(root, path) + choices + (unit && `#${unit}`);
    link.textContent = unit || page;
    box.hidden = false;
  }
}
