/**
 * Words that readers use for one another: kid, child, minor. A row of them is taken as one more word,
 * which stands wherever one of the row does, so that a query and what is asked for a unit may meet
 * without a word in common.
 */

import { type Token, tokens } from './fold.ts';

/** Which rows of `alike` (a word a line) some words belong to, as often as they do. */
export function rowsOf(
  alike: readonly string[],
  stemOf: (word: string) => string,
): (words: readonly Token[]) => string[] {
  const members = new Map<string, { parts: readonly string[]; row: string }[]>();
  for (const [at, row] of alike.entries()) {
    for (const member of row.split('\n')) {
      const parts = partsOf(tokens(member), stemOf);
      const [first] = parts;
      if (first === undefined) continue;
      members.set(first, [...(members.get(first) ?? []), { parts, row: String(at) }]);
    }
  }
  return (words) => {
    const parts = partsOf(words, stemOf);
    return parts.flatMap((first, at) =>
      (members.get(first) ?? []).flatMap((member) =>
        member.parts.every((part, step) => parts[at + step] === part) ? [member.row] : [],
      ),
    );
  };
}

/** Stems of words, and characters of what is written without spaces. */
const partsOf = (words: readonly Token[], stemOf: (word: string) => string): string[] =>
  words.flatMap(({ word, spaceless }) => (spaceless ? Array.from(word) : [stemOf(word)]));
