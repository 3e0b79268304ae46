/**
 * A list that keeps the rows of what has not changed: they are neither made again nor taken out, so
 * that a thousand notes cost what one does, and a focus within them stays.
 */

/** Gives back what draws it. What has the same key has the same row. */
export function keptList<One>(
  list: Element,
  keyOf: (one: One) => string,
  rowOf: (one: One) => Element,
): (all: readonly One[]) => void {
  let rows: ReadonlyMap<string, Element> = new Map();
  return (all) => {
    const before = rows;
    rows = new Map(
      all.map((one) => {
        const key = keyOf(one);
        return [key, before.get(key) ?? rowOf(one)];
      }),
    );
    for (const [key, row] of before) if (!rows.has(key)) row.remove();
    let next = list.firstElementChild;
    for (const row of rows.values()) {
      if (row === next) next = row.nextElementSibling;
      else list.insertBefore(row, next);
    }
  };
}
