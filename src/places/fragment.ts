/** What stands behind `#`, and percent signs anywhere: an address may be broken, and nothing throws. */

/** The text that was encoded; as it stands where it is no encoding, such as `100%`. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The id that a fragment names: without `#`, and without what a browser is to look for. */
export const readFragment = (hash: string): string => decoded(hash.replace(/^#|:~:.*$/gsu, ''));

/**
 * An id or a name without what a writer put around the address: a full stop, a comma, a bracket
 * or a quotation mark, of any script, and a `#` too many.
 */
export const tidy = (text: string): string => text.replace(/^[\s#\p{P}]+|[\s#\p{P}\p{S}]+$/gu, '');

/** Keeps the root page from going on to the remembered language. */
export const chooseFragment = 'choose';
