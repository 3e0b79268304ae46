/** Text cut into pieces that a speech engine reads in one go: sentences, and parts of long ones. */

/** Some engines fall silent after about fourteen seconds of one utterance. */
export const longestPiece = 200;

/** Begin and end of each piece of a text in the language of the tag; nothing of it is left out. */
export function piecesOf(text: string, tag: string): [start: number, end: number][] {
  return sentencesOf(text, tag)
    .flatMap(([start, end]) => cut(text, start, end))
    .filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function sentencesOf(text: string, tag: string): [number, number][] {
  // Older browsers have no segmenter.
  if (!('Segmenter' in Intl)) {
    return [...text.matchAll(/[^.!?。！？؟]+[.!?。！？؟]*\s*/gu)].map((found) => [
      found.index,
      found.index + found[0].length,
    ]);
  }
  return [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }) => [index, index + segment.length],
  );
}

/** A long sentence is cut behind its last comma or semicolon that is near enough, else at a space. */
function cut(text: string, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = [];
  let from = start;
  while (end - from > longestPiece) {
    const part = text.slice(from, from + longestPiece);
    const comma = /^[\s\S]*[，；、,;،؛：:]/u.exec(part)?.[0].length;
    const space = /^[\s\S]*\s/u.exec(part)?.[0].length;
    const length = comma ?? space ?? longestPiece;
    pieces.push([from, from + length]);
    from += length;
  }
  return [...pieces, [from, end]];
}
