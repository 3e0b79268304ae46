/** What readers ask for: enough for every unit and term, nothing twice, nothing that the text says itself. */

import type { AskedInput, CorpusInput } from '../model/corpus-input.ts';
import type { Language } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { plainWords, type Segment } from '../model/segments.ts';
import type { UnitId } from '../model/unit-id.ts';
import type { Official } from './official.ts';
import { problemAt } from './problem-at.ts';

/** Fewer lines than this leave a unit to be found by luck. */
const fewest = 8;

type Words = ReadonlyMap<UnitId, readonly Segment[]>;

export function checkAsked(
  input: CorpusInput,
  words: Readonly<Record<Language, Words>>,
  isOfficial: Official,
): Problem[] {
  return input.asked.flatMap((asked) => [
    ...ofUnits(asked, words[asked.language], isOfficial),
    ...ofTerms(asked, input.terms),
    ...twice(asked),
  ]);
}

function* ofUnits(asked: AskedInput, words: Words, isOfficial: Official): Generator<Problem> {
  const { units } = asked.data;
  for (const id of Object.keys(units)) {
    if (words.has(id)) continue;
    yield problemAt(
      asked,
      ['units', id],
      'unit-unknown',
      `Something is asked for ${id}, which is no unit of the text.`,
      'Correct the id, or remove the lines.',
    );
  }
  for (const [id, segments] of words) {
    const lines = units[id] ?? [];
    if (lines.length < fewest) {
      yield problemAt(
        asked,
        id in units ? ['units', id] : ['units'],
        'asked-few',
        `${lines.length} lines are asked for ${id}; ${fewest} were expected.`,
        'Write what readers who do not know its words would type to find it.',
      );
    }
    // An official text may well have the words that were written here.
    if (isOfficial(asked.language, id)) continue;
    const own = plainWords(segments).toLowerCase();
    for (const [at, line] of lines.entries()) {
      if (!own.includes(line.toLowerCase())) continue;
      yield problemAt(
        asked,
        ['units', id, at],
        'asked-copied',
        `“${line}” stands in ${id} itself: the search finds it without being told.`,
        'Write it as someone would who does not know the text, or remove it.',
      );
    }
  }
}

function* ofTerms(asked: AskedInput, terms: CorpusInput['terms']): Generator<Problem> {
  if (terms.partial) return;
  const known = new Set(terms.data.map(({ id }) => id));
  for (const id of Object.keys(asked.data.terms)) {
    if (known.has(id)) continue;
    yield problemAt(
      asked,
      ['terms', id],
      'term-unknown',
      `Something is asked for the term ${id}, which is not in ${terms.file}.`,
      'Correct the id, or remove the lines.',
    );
  }
}

function* twice(asked: AskedInput): Generator<Problem> {
  const { units, terms, alike } = asked.data;
  for (const [id, lines] of Object.entries(units)) yield* twiceIn(asked, ['units', id], lines);
  for (const [id, lines] of Object.entries(terms)) yield* twiceIn(asked, ['terms', id], lines);
  for (const [at, row] of alike.entries()) yield* twiceIn(asked, ['alike', at], row);
}

function* twiceIn(
  asked: AskedInput,
  path: readonly [part: string, which: string | number],
  lines: readonly string[],
): Generator<Problem> {
  const [part, which] = path;
  const where = part === 'alike' ? `in row ${Number(which) + 1} of words alike` : `for ${which}`;
  const seen = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const plain = line.toLowerCase();
    if (seen.has(plain)) {
      yield problemAt(
        asked,
        [...path, at],
        'asked-twice',
        `“${line}” is there twice ${where}.`,
        'Remove one of the two.',
      );
    }
    seen.add(plain);
  }
}
