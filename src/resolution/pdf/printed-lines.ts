/** Puts the pieces of a page together into its lines, in reading order, with calls of footnotes. */

import { mostLetters, type Piece, type PrintedLine } from './printed-line.ts';

/** A raised figure is smaller than this beside its line, and stands at most so far above it. */
const raised = { size: 0.75, above: 0.65 };
/** Pieces whose baselines differ less than this, in heights of letters, are one line. */
const sameLine = 0.3;
/** White space without a width, or as good as none, is not on paper: a reader put it in a ligature. */
const noWidth = 0.02;
/** A gap as wide as this, in heights of letters, is a space. */
const space = 0.18;

interface Row {
  y: number;
  pieces: (Piece & { call?: true })[];
}

/** `rightToLeft` is the direction of the language. */
export function printedLines(
  pieces: readonly Piece[],
  page: number,
  rightToLeft: boolean,
): PrintedLine[] {
  const size = mostLetters(pieces, (piece) => piece.size) ?? 0;
  const isSmallFigure = (piece: Piece): boolean =>
    piece.size < raised.size * size && /^[(\d)]+$/u.test(piece.text.trim());
  const rows: Row[] = [];
  const put = (piece: Piece): void => {
    const row = rows.find(({ y }) => Math.abs(y - piece.y) < sameLine * piece.size);
    if (row) row.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  };
  for (const piece of pieces) if (piece.text.trim() !== '' && !isSmallFigure(piece)) put(piece);
  for (const piece of pieces) {
    if (!isSmallFigure(piece)) continue;
    const below = rows
      .filter((row) => {
        const beside = mostLetters(row.pieces, (one) => one.size) ?? 0;
        const above = piece.y - row.y;
        return above > 0.1 * beside && above < raised.above * beside && piece.size < 0.8 * beside;
      })
      .sort((a, b) => b.y - a.y)
      .at(-1);
    if (below) below.pieces.push({ ...piece, call: true });
    else put(piece);
  }
  // White space says nothing of a line's end, but parts words.
  for (const piece of pieces) {
    if (piece.text.trim() !== '' || piece.width < noWidth * piece.size) continue;
    rows.find(({ y }) => Math.abs(y - piece.y) < sameLine * piece.size)?.pieces.push(piece);
  }
  return rows
    .sort((a, b) => b.y - a.y)
    .map(({ y, pieces: own }, index) => {
      const inked = own.filter(({ text }) => text.trim() !== '');
      return {
        page,
        line: index + 1,
        text: wordsOf(own, rightToLeft),
        left: Math.min(...inked.map(({ x }) => x)),
        right: Math.max(...inked.map(({ x, width }) => x + width)),
        y,
        size: mostLetters(inked, (piece) => piece.size) ?? size,
        font: mostLetters(inked, (piece) => piece.font) ?? '',
      };
    });
}

function wordsOf(pieces: Row['pieces'], rightToLeft: boolean): string {
  // By their middles: the second half of a ligature has no width, and ends where the next begins.
  const middle = ({ x, width }: Piece): number => x + width / 2;
  const place = (piece: Piece): number => {
    if (!/^\p{M}+$/u.test(piece.text)) return middle(piece);
    // A sign above a letter follows the letter.
    const under = pieces.find(
      ({ text, x, width }) =>
        /\p{L}/u.test(text) && x <= middle(piece) && middle(piece) <= x + width,
    );
    return under ? middle(under) + (rightToLeft ? -0.01 : 0.01) : middle(piece);
  };
  const ordered = [...pieces].sort((a, b) => (place(a) - place(b)) * (rightToLeft ? -1 : 1));
  let words = '';
  let before: Row['pieces'][number] | undefined;
  for (const piece of rightToLeft ? leftToRightRuns(ordered) : ordered) {
    const gap = before ? gapBetween(before, piece) : 0;
    const parted = gap > space * piece.size && !/\s$/u.test(words) && !/^\s/u.test(piece.text);
    if (parted && !piece.call && piece.width > 0) words += ' ';
    words += piece.call ? `[^${piece.text.replace(/\D/gu, '')}]` : inOrder(piece.text, rightToLeft);
    if (!/^\p{M}+$/u.test(piece.text)) before = piece;
  }
  // A raised figure that was printed digit by digit, or in brackets.
  const called = words
    .replace(/\[\^\](?=\[\^)|(?<=\])\[\^\]/gu, '')
    .replace(/(?<=\d)\]\[\^(?=\d)/gu, '')
    .trim();
  // In a line of Arabic the raised figure after a number is drawn to the right of it.
  return rightToLeft ? called.replace(/(?<=\p{L}) ?(\[\^\d+\])(\d+)/gu, ' $2$1') : called;
}

/** Marks alone come as they stand from left to right. */
function inOrder(text: string, rightToLeft: boolean): string {
  if (!rightToLeft) return text;
  return /^[^\p{L}\p{N}\u0600-\u06FF]+$/u.test(text) ? [...text].reverse().join('') : text;
}

const gapBetween = (a: Piece, b: Piece): number =>
  Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);

/** Latin words and figures within a line of Arabic run the other way, a run as a whole. */
function leftToRightRuns(ordered: Row['pieces']): Row['pieces'] {
  const out: Row['pieces'] = [];
  let run: Row['pieces'] = [];
  const isLatin = ({ text }: Piece): boolean => /[A-Za-z]/u.test(text);
  const isPart = ({ text }: Piece): boolean => /^[A-Za-z\d./:_@-]+$/u.test(text.trim());
  const close = (): void => {
    // Marks and spaces at the end of a run are the sentence's.
    const end = run.findLastIndex(({ text }) => /[A-Za-z\d]/u.test(text)) + 1;
    const own = run.slice(0, end);
    out.push(...(own.some(isLatin) ? own.reverse() : figuresInOrder(own)), ...run.slice(end));
    run = [];
  };
  for (const piece of ordered) {
    if (!piece.call && (isPart(piece) || (run.length > 0 && piece.text.trim() === ''))) {
      run.push(piece);
      // The figure of a note or a paragraph, at the line's beginning.
      if (out.length === 0 && run.length === 1 && /^\d+$/u.test(piece.text.trim())) close();
    } else {
      close();
      out.push(piece);
    }
  }
  close();
  return out;
}

/** Figures that were printed one by one: each number is read from its left. */
function figuresInOrder(pieces: Row['pieces']): Row['pieces'] {
  const out: Row['pieces'] = [];
  let number: Row['pieces'] = [];
  const close = (): void => {
    const [first, ...rest] = number.reverse();
    // A mark on the left of a number follows it.
    const [, mark, figures] = /^([:.,;!])(\d+)$/u.exec(first?.text ?? '') ?? [];
    const last = rest.at(-1);
    if (!first || mark === undefined) out.push(...number);
    else if (!last) out.push({ ...first, text: `${figures}${mark}` });
    else {
      out.push({ ...first, text: figures ?? '' }, ...rest.slice(0, -1));
      out.push({ ...last, text: `${last.text}${mark}` });
    }
    number = [];
  };
  for (const piece of pieces) {
    if (piece.text.trim() !== '') number.push(piece);
    else {
      close();
      out.push(piece);
    }
  }
  close();
  return out;
}
