/**
 * How many characters have to be changed, added or left out to make one text of another: the usual
 * table (Wagner and Fischer), and where a part is looked for within a text, that of Sellers (1980).
 */

/**
 * For each length of `text`, how many edits `pattern` is away from the text that ends there: from
 * its beginning, or, where `anywhere`, from wherever it fits best. The first row is for length 0.
 */
export function editsTo(
  pattern: readonly string[],
  text: readonly string[],
  anywhere: boolean,
): Uint16Array {
  const size = text.length + 1;
  let above = new Uint16Array(size);
  if (!anywhere) above = above.map((_, at) => at);
  let row = new Uint16Array(size);
  pattern.forEach((wanted, index) => {
    row[0] = index + 1;
    for (let at = 1; at < size; at += 1) {
      const changed = (above[at - 1] ?? 0) + (text[at - 1] === wanted ? 0 : 1);
      const addedOrLeftOut = Math.min(above[at] ?? 0, row[at - 1] ?? 0) + 1;
      row[at] = Math.min(changed, addedOrLeftOut);
    }
    [above, row] = [row, above];
  });
  return above;
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
