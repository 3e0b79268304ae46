/** Ids of notes and sets: UUIDs. What comes without one gets it from what it says, always the same. */

const form = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u;

/** Reads `urn:uuid:…` or a bare UUID, in any case; undefined when it is neither. */
export function readId(text: string): string | undefined {
  const bare = text.toLowerCase().replace(/^urn:uuid:/u, '');
  return form.test(bare) ? bare : undefined;
}

export const idUrn = (id: string): string => `urn:uuid:${id}`;

/**
 * A UUID made of a text (RFC 9562, version 8): the same thing brought in twice is one note, and
 * nothing has to be thrown. It tells texts apart; it is no secret and no signature.
 */
export function idFrom(text: string): string {
  const hex = [0, 1, 2, 3].map((seed) => hashOf(text, seed).toString(16).padStart(8, '0')).join('');
  const marked = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17)}`;
  return marked.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** FNV-1a over UTF-16 code units, 32 bits, the last bits mixed (the finalizer of MurmurHash3). */
export function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
