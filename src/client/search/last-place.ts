/**
 * Where a reader left the page of results: whoever comes back finds the same place, also when the
 * browser has not kept the page. It scrolls by itself only to what is there in time, and notes come
 * late.
 */

import { openSession } from '../store.ts';

const key = 'search-place';

/** Remembers the place whenever the page is left. */
export function keepPlace(window: Window): void {
  window.addEventListener('pagehide', () => {
    openSession(window).set(key, `${Math.round(window.scrollY)} ${window.location.href}`);
  });
}

/** How far down the page was when it was left at this address; 0 for one that is not come back to. */
export function lastPlace(
  window: Pick<Window, 'sessionStorage' | 'performance' | 'location'>,
): number {
  const [entry] = window.performance.getEntriesByType('navigation');
  const isBack = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
  const [top, href] = (openSession(window).get(key) ?? '').split(' ');
  return isBack && href === window.location.href ? Number(top) : 0;
}

/** Goes there once the results stand, unless the reader has moved by then. */
export function goBack(window: Window): () => void {
  let top = lastPlace(window);
  const stay = (): void => {
    top = 0;
  };
  for (const move of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    window.addEventListener(move, stay, { once: true, passive: true });
  return () => {
    if (top > 0) window.scrollTo({ top, behavior: 'instant' });
    stay();
  };
}
