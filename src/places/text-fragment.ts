/** A stretch of words as an address names it for browsers that look for it: `#:~:text=` (WICG Text Fragments). */

/** Letters at most of words that are named whole; longer ones by their beginning and end. */
const longest = 120;
const end = 40;

/** What follows the id in the fragment; `words` are one line of a page. */
export function textFragment(words: string): string {
  const plain = words.trim();
  if (plain === '') return '';
  const parts = plain.length <= longest ? [plain] : [atSpace(plain, 1), atSpace(plain, -1)];
  return `:~:text=${parts.map(encoded).join(',')}`;
}

/** Whole words of the beginning or the end; letters where the language has no spaces. */
function atSpace(text: string, way: 1 | -1): string {
  if (way === 1) {
    const cut = text.slice(0, end + 1);
    const space = cut.lastIndexOf(' ');
    return whole(space > end / 2 ? cut.slice(0, space) : cut.slice(0, end));
  }
  const cut = text.slice(-end - 1);
  const space = cut.indexOf(' ');
  return whole(space >= 0 && space < end / 2 ? cut.slice(space + 1) : cut.slice(1));
}

/** Without the half of a pair of surrogates that a cut has left. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

/** Its own signs, the hyphen and the comma, are escaped too. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
