/** The verb of a commitment stands in the words of its unit, or in those above it. */

import { patternOf } from '../model/bare-words.ts';
import { byId } from '../model/by-id.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { paragraphOf, type UnitId } from '../model/unit-id.ts';
import { problemAt } from './problem-at.ts';
import type { WordsByLanguage } from './words-by-language.ts';

export function checkCommitmentVerbs(
  { languages, verbs, commitments }: CorpusInput,
  known: ReadonlySet<UnitId>,
  words: WordsByLanguage,
): Problem[] {
  const verbById = byId(verbs.data);
  return commitments.data.flatMap(({ unit, acts }, index) =>
    (known.has(unit) ? acts : []).flatMap(({ verb }, act) =>
      languages.flatMap((language) => {
        const pattern = verbById.get(verb)?.match?.[language];
        const spoken = [unit, String(paragraphOf(unit))].flatMap(
          (id) => words.get(language)?.get(id) ?? [],
        );
        if (pattern === undefined || spoken.length === 0) return [];
        if (spoken.some((text) => patternOf(pattern).test(text))) return [];
        const problem = problemAt(
          commitments,
          [index, 'acts', act],
          'verb-missing',
          `${unit} is said to have the verb ${verb}, but /${pattern}/ does not occur in its words, or those above it, in ${language}.`,
          'Correct the verb, or the pattern.',
        );
        return { ...problem, about: { language, unit } };
      }),
    ),
  );
}
