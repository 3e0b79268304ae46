/** Ids of what files hold, which never change and need no address. */

import { createHash } from 'node:crypto';

/** An id of its own for a name: a UUID of version 8 (RFC 9562) from its SHA-256. */
export function urn(name: string): string {
  const hash = createHash('sha256').update(`annotated-compact/${name}`).digest('hex');
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
