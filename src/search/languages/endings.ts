/** Stems of languages whose words change at their end: what is cut, round by round. */

/** An ending, what stands in its place, and how many letters must be left before it. */
export type Ending = readonly [ending: string, instead: string, least: number];

export const list = (text: string, least: number): Ending[] =>
  text.split(' ').map((ending) => [ending, '', least] as const);

/** Words, and what the endings leave of words, that are led to one stem against the rules. */
export type Irregular = Readonly<Record<string, string>>;

/** Of each round the first ending that fits is cut. */
export function cut(
  word: string,
  rounds: readonly (readonly Ending[])[],
  irregular: Irregular,
): readonly string[] {
  const exception = irregular[word];
  if (exception !== undefined) return [exception];
  let rest = word;
  for (const endings of rounds) {
    const fits = endings.find(
      ([end, , least]) => rest.endsWith(end) && rest.length - end.length >= least,
    );
    if (fits) rest = rest.slice(0, rest.length - fits[0].length) + fits[1];
  }
  return [irregular[rest] ?? rest];
}
