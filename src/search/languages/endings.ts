/** Stems of languages whose words change at their end: what is cut, round by round. */

/**
 * Endings with spaces between them, longest first where one holds another; `ies>y` puts y in the
 * place of ies. A number says how many letters must be left before the endings that follow it.
 */
export type Round = string;

/** Words, and what the endings leave of words, that are led to one stem against the rules. */
export type Irregular = Readonly<Record<string, string>>;

type Ending = readonly [ending: string, instead: string, least: number];

function endingsOf(round: Round): Ending[] {
  let least = 0;
  return round.split(' ').flatMap((part): Ending[] => {
    const [ending = '', instead = ''] = part.split('>');
    if (!/\d/u.test(part)) return [[ending, instead, least]];
    least = Number(part);
    return [];
  });
}

/** Stems by endings: of each round the first one that fits is cut. The rounds are read when first asked. */
export function stemmer(
  rounds: readonly Round[],
  irregular: Irregular,
): (word: string) => readonly string[] {
  let read: readonly (readonly Ending[])[] | undefined;
  return (word) => {
    const exception = irregular[word];
    if (exception !== undefined) return [exception];
    read ??= rounds.map(endingsOf);
    let rest = word;
    for (const endings of read) {
      const fits = endings.find(
        ([end, , least]) => rest.endsWith(end) && rest.length - end.length >= least,
      );
      if (fits) rest = rest.slice(0, rest.length - fits[0].length) + fits[1];
    }
    return [irregular[rest] ?? rest];
  };
}
