/** What a page is about, for lists of results and previews: made of its own words, not too short, not too long. */

/** Below this a preview looks empty; in letters, Chinese characters too. */
const least = 50;

/**
 * One line of the pieces, in their order: the first, and of the others as many as a preview needs.
 * Cut to what lists of results show, at a whole word where the script has spaces.
 */
export function described(pieces: readonly string[]): string {
  let line = '';
  for (const piece of pieces) {
    if (line.length >= least) break;
    line = joined(line, piece.replace(/\s+/gu, ' ').trim());
  }
  // A Chinese character takes the room of two letters.
  const length = isHan(line) ? 80 : 160;
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const atSpace = cut.lastIndexOf(' ');
  return `${(atSpace > length / 2 ? cut.slice(0, atSpace) : cut).replace(/[\s,;:，；、：،؛]+$/u, '')}…`;
}

/** A piece that is no sentence, such as a title, is closed before the next. */
function joined(line: string, piece: string): string {
  if (line === '' || piece === '') return line + piece;
  const closed = /\p{P}$/u.test(line);
  if (isHan(line)) return `${line}${closed ? '' : '。'}${piece}`;
  return `${line}${closed ? '' : '.'} ${piece}`;
}

const isHan = (line: string): boolean => /\p{Script=Han}/u.test(line);
