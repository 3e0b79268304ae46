/**
 * How many characters have to be changed, added or left out to make one text of another: the usual
 * table (Wagner and Fischer), and where a part is looked for within a text, that of Sellers (1980).
 */

/**
 * For each length of `text`, how many edits `pattern` is away from the text that ends there: from
 * its beginning, or, where `anywhere`, from wherever it fits best. The first row is for length 0.
 * Characters are one code point each.
 */
export function editsTo(
  pattern: readonly string[],
  text: readonly string[],
  anywhere: boolean,
): Uint16Array {
  // One row of the table at a time, and numbers for characters: this is where placing spends its time.
  const codes = Uint32Array.from(text, (one) => one.codePointAt(0) ?? 0);
  const row = new Uint16Array(text.length + 1);
  if (!anywhere) for (let at = 0; at < row.length; at += 1) row[at] = at;
  for (const [index, wanted] of pattern.entries()) {
    const code = wanted.codePointAt(0);
    let corner = row[0] ?? 0;
    let left = index + 1;
    row[0] = left;
    for (let at = 1; at < row.length; at += 1) {
      const above = row[at] ?? 0;
      const changed = codes[at - 1] === code ? corner : corner + 1;
      left = Math.min(changed, Math.min(above, left) + 1);
      row[at] = left;
      corner = above;
    }
  }
  return row;
}

/** How alike a text is to one that begins, or ends, as `text` does: from 0 to 1. */
export function likeness(
  pattern: readonly string[],
  text: readonly string[],
  edge: 'start' | 'end',
): number {
  if (pattern.length === 0) return 1;
  const [a, b] = edge === 'start' ? [pattern, text] : [pattern.toReversed(), text.toReversed()];
  const fewest = editsTo(a, b, false).reduce((least, one) => Math.min(least, one), pattern.length);
  return 1 - fewest / pattern.length;
}
