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
 * or a quotation mark, of any script, a `#` too many, or a letter that cannot be seen.
 */
export const tidy = (text: string): string =>
  text.replace(/^[\s\p{P}\p{S}\p{Cf}]+|[\s\p{P}\p{S}\p{Cf}]+$/gu, '');

/**
 * The ids that a fragment may mean, itself first: `11A.`, `11(a)`, `para-11a`, `１１ａ` and `11a?utm=1`
 * are `11a`. A range, `11a-11c`, is one fragment.
 */
export function meantIds(id: string): string[] {
  const plain = tidy(id.normalize('NFKC').toLowerCase());
  return [id, plain, plain.replace(/^(?!\d\w*[-–]\d)\D*?(\d+)\W*([a-z]?)\b.*/su, '$1$2')];
}

/** Keeps the root page from going on to the remembered language. */
export const chooseFragment = 'choose';
