/** What the pack of previews calls the entry that an address leads to. */

import { at, readPlace } from './pages.ts';

/** `…/zh/11.html#11a` is `11a`, `…/zh/bodies.html#itu` is `bodies#itu`; other pages have none. */
export function previewKey(address: string): string | undefined {
  const place = readPlace(address);
  if (place?.kind === 'term') return place.name;
  return place?.fragment && /^(?:bodies|instruments|groups|deadlines)$/u.test(place.name)
    ? at(place.name, place.fragment)
    : place?.unit;
}
