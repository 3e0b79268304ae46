/** Other forms of characters, as of traditional Chinese, led to those that the text is written in. */

/** Characters and what stands for them, place by place; then words that go against the characters. */
export interface Forms {
  from: string;
  to: string;
  words: readonly (readonly [from: string, to: string])[];
}

/** Reads a query in the characters of the text; one that has them already stays as it is. */
export function readerOf({ from, to, words }: Forms): (query: string) => string {
  const plain = Array.from(to);
  const table = new Map([
    ...Array.from(from, (character, at) => [character, plain[at] ?? character] as const),
    ...words,
  ]);
  const known = new RegExp([...words.map(([word]) => word), `[${from}]`].join('|'), 'gu');
  return (query) => query.replace(known, (form) => table.get(form) ?? form);
}
