/** What a page of a PDF says before it is taken apart: pieces of text with their places, and lines. */

/** A piece of text where the printer put it; lengths in points, y from the foot of the page. */
export interface Piece {
  text: string;
  /** Its left end. */
  x: number;
  width: number;
  /** Its baseline. */
  y: number;
  /** Height of its letters. */
  size: number;
  font: string;
}

export interface PrintedLine {
  /** Both from 1; lines as they stand on the page, the running head too. */
  page: number;
  line: number;
  /** With `[^3]` where a raised 3 stands. */
  text: string;
  /** Left and right end. */
  left: number;
  right: number;
  y: number;
  /** Size and font of most of its letters. */
  size: number;
  font: string;
}

/** The value that most letters have. */
export function mostLetters<Value>(
  pieces: readonly Piece[],
  traitOf: (piece: Piece) => Value,
): Value | undefined {
  const letters = new Map<Value, number>();
  for (const piece of pieces) {
    const value = traitOf(piece);
    // Figures tell little: those of a note may be as large as the text.
    const weight = piece.text.replace(/\P{L}/gu, '').length + (/\d/u.test(piece.text) ? 0.1 : 0);
    letters.set(value, (letters.get(value) ?? 0) + weight);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}
