/** A name of its own for a thing of this edition, the same in every build. */

import { createHash } from 'node:crypto';

/** A UUID of version 8 (RFC 9562) from the SHA-256 of a name. */
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
