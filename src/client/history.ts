/** The one door to the history of the browser. */

/** Left at an address whose choices the page has read or written: they are no news any more. */
const seen = 'seen';
export function isSeen({ history }: Pick<Window, 'history'>): boolean {
  const state: unknown = history.state;
  return state === seen;
}

/**
 * Writes the address of the page, in place of the one before or as a step of its own. A browser
 * may refuse, as some do for a file, or for a page that writes often: the page goes on without it.
 */
export function writeAddress(
  { history }: Window,
  href: string,
  step: 'replaceState' | 'pushState' = 'replaceState',
): void {
  try {
    history[step](seen, '', href);
  } catch {
    // The choice holds for this page; it stands in no address.
  }
}
