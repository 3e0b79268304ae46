/** An emendation names one of the reasons. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';

export function checkReasons(input: CorpusInput): Problem[] {
  const { data, file, lineOf, partial } = input.source;
  if (partial) return [];
  return data.emendations.flatMap((emendation, index) =>
    data.reasons[emendation.reason]
      ? []
      : [
          {
            code: 'reason-unknown',
            file,
            line: lineOf(['emendations', index]),
            message: `Reason "${emendation.reason}" is not among the reasons; a key of that list was expected.`,
            remedy: 'Correct the key, or add the reason.',
          },
        ],
  );
}
