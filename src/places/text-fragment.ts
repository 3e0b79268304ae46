/** A stretch of words as an address names it for browsers that look for it: `#:~:text=` (WICG Text Fragments). */

/** Letters at most of words that are named whole; longer ones by their beginning and end. */
const longest = 120;
const end = 40;

/** What follows the id in the fragment; `words` are one line of a page. */
export function textFragment(words: string): string {
  const plain = words.trim();
  if (plain === '') return '';
  const parts = plain.length <= longest ? [plain] : ends(plain);
  return `:~:text=${parts.map(encoded).join(',')}`;
}

/**
 * Whole words of the beginning and of the end: browsers look for no part of a word, in languages
 * without spaces either. They take words apart as Intl.Segmenter does; one that has none looks for nothing.
 */
function ends(text: string): string[] {
  const starts =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
      : [];
  const places = starts.map(({ index }) => index);
  const first = places.findLast((at) => at > 0 && at <= end) ?? end;
  const last = places.find((at) => at >= text.length - end) ?? text.length - end;
  return [text.slice(0, first), text.slice(last)].map(whole);
}

/** Without space around it, and without the half of a pair of surrogates that a cut has left. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '').trim();

/** Its own signs, the hyphen and the comma, are escaped too. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
