/**
 * A text as quotes are looked for in it: without differences of writing (case, quotation marks,
 * dashes, spaces, vowel signs), each character with its place in the text as it is printed.
 */

export interface FoldedText {
  /** As it is printed. */
  text: string;
  /** Its folded characters, one code point each. */
  characters: readonly string[];
  /** For each of them where its grapheme begins and ends in the text, in UTF-16 code units. */
  starts: readonly number[];
  ends: readonly number[];
}

/** A letter with all that is set on it: for browsers without Intl.Segmenter (Firefox before 125). */
const letterWithMarks = /[^\p{M}\u200c\u200d][\p{M}\u200c\u200d]*|[\p{M}\u200c\u200d]+/gu;

/** Texts in which every code unit is a grapheme: nearly all units, and the segmenter is slow. */
const plain =
  /^[\n -~\u00a0-\u02ff\u0400-\u0482\u048a-\u04ff\u0620-\u063f\u0641-\u064a\u0660-\u066f\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3400-\u9fff\uff01-\uff65]*$/u;

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text. Where one ends does not depend on the language (UAX 29). */
export function graphemes(text: string): Iterable<{ segment: string; index: number }> {
  if (plain.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  if ('Segmenter' in Intl) {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
    return segmenter.segment(text);
  }
  return Array.from(text.matchAll(letterWithMarks), ({ 0: segment, index }) => ({
    segment,
    index,
  }));
}

/** Invisible signs, soft hyphens among them; Arabic vowel signs and tatweel. */
const unwritten = /\p{Cf}|[\u064b-\u0652\u0670\u0640]/gu;

const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['"', '“”„«»「」『』'],
    ["'", '‘’‚ʼ`'],
    ['-', '‐‑‒–—−'],
    ['ا', 'أإآٱ'],
    ['ي', 'ى'],
    ['е', 'ё'],
  ].flatMap(([plain = '', others = '']) => [...others].map((one) => [one, plain] as const)),
);

function foldGrapheme(grapheme: string): string {
  if (/^\s+$/u.test(grapheme)) return ' ';
  const plain = grapheme.normalize('NFKC').toLowerCase().replace(unwritten, '');
  return Array.from(plain, (one) => alike[one] ?? one).join('');
}

const known = new Map<string, string>();

function foldOnce(grapheme: string): string {
  const folded = known.get(grapheme) ?? foldGrapheme(grapheme);
  known.set(grapheme, folded);
  return folded;
}

/** Folds a text once, for all that is looked for in it. A run of spaces is one. */
export function foldText(text: string): FoldedText {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of graphemes(text)) {
    for (const one of foldOnce(segment)) {
      if (one === ' ' && characters.at(-1) === ' ') continue;
      characters.push(one);
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return { text, characters, starts, ends };
}

/** Where the characters from `from` up to `to` stand in the text as it is printed. */
export const stretchOf = (
  { text, starts, ends }: FoldedText,
  from: number,
  to: number,
): { start: number; end: number } => ({
  start: starts[from] ?? text.length,
  end: to > from ? (ends[to - 1] ?? text.length) : (starts[from] ?? text.length),
});
