/** Shows in the outline, and on the fore-edge, which paragraph is being read. */

import { readFragment } from '../../places/fragment.ts';

export function startOutline({ document }: Window): void {
  const outline = document.querySelector('[data-outline]');
  if (!outline) return;
  const links = new Map<string, Element>();
  for (const link of outline.querySelectorAll<HTMLAnchorElement>('.cells a')) {
    links.set(readFragment(link.hash), link);
  }
  const visible = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target.id);
        else visible.delete(target.id);
      }
      const first = [...links.keys()].find((id) => visible.has(id));
      if (first === undefined) return;
      for (const [id, link] of links) {
        if (id === first) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    // The reading line is in the upper third of the window.
    { rootMargin: '-10% 0px -60% 0px' },
  );
  for (const id of links.keys()) {
    const paragraph = document.getElementById(id);
    if (paragraph) observer.observe(paragraph);
  }
}
