/** Holds everything read from content/ against every rule, and joins it into one corpus. */

import type { Corpus } from '../model/corpus.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import { corpusOf } from '../model/corpus-of.ts';
import { type CutEntries, cutEntries } from '../model/cut-entries.ts';
import { emendationsOf } from '../model/emendations-of.ts';
import { languageCodes } from '../model/languages.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import { quotesOf } from '../model/quotes-of.ts';
import { type Received, receivedUnits } from '../model/received.ts';
import type { UnitId } from '../model/unit-id.ts';
import { wordsOf } from '../model/words-of.ts';
import { checkApparatus } from './apparatus.ts';
import { checkFidelity } from './fidelity.ts';
import { checkGoals } from './goals.ts';
import { identify } from './identity.ts';
import { checkLabels } from './labels.ts';
import { checkNotes } from './notes.ts';
import { checkNumbers } from './numbers.ts';
import { checkReferences } from './references.ts';
import { checkTranslations } from './translations.ts';
import { checkWording } from './wording.ts';

export interface Assembled {
  corpus: Corpus;
  problems: Problem[];
}

/** Never throws for wrong content: the corpus that comes back is only to be used without problems. */
export function assemble(given: CorpusInput): Assembled {
  const received = receivedUnits(given);
  const { input, problems } = identified(given, received);
  const entries = cutEntries(input);
  const known = knownUnits(entries, received);
  const emendations = emendationsOf(input.source.data);
  const fidelity = received && checkFidelity(input, entries, received, emendations);
  problems.push(
    ...entries.problems,
    ...(received?.problems ?? []),
    ...(fidelity?.problems ?? []),
    ...(received ? checkNumbers(input, entries, received) : []),
    ...checkGoals(input, entries),
    ...checkReferences(input, known),
    ...checkLabels(input),
    ...checkApparatus(input, entries, { known, received }),
    ...checkTranslations(input, entries, received),
    ...checkWording(input, entries, { due: fidelity?.due ?? new Map(), known }),
  );
  const { words, overlapping } = wordsOf(entries, fidelity?.marks ?? new Map());
  problems.push(...overlapping.map((unit) => overlap(input, unit)));
  const quotes = quotesOf(input.notes, words);
  const spoiled = new Set(problems.map(({ file }) => file));
  problems.push(...checkNotes(input, quotes, { known, spoiled }));
  return { corpus: corpusOf(input, { entries, words, quotes, emendations, received }), problems };
}

/** The corpus, or a ContentError that lists every problem. */
export function assembleOrThrow(input: CorpusInput): Corpus {
  const { corpus, problems } = assemble(input);
  if (problems.length > 0) throw new ContentError(problems);
  return corpus;
}

/** The input with every entry under the number that it is believed to have. */
function identified(
  given: CorpusInput,
  received: Received | undefined,
): { input: CorpusInput; problems: Problem[] } {
  const exists = (number: number): boolean => received?.units.has(number) ?? true;
  const source = identify(given.paragraphs, exists);
  const others = languageCodes.map((language) =>
    identify(
      given.translations.filter((entry) => entry.language === language),
      exists,
    ),
  );
  const translations = others.flatMap(({ entries }) => entries);
  return {
    input: { ...given, paragraphs: source.entries, translations },
    problems: [source, ...others].flatMap(({ problems }) => problems),
  };
}

function knownUnits(entries: CutEntries, received: Received | undefined): Set<UnitId> {
  const cut = [...entries.source.values()].flatMap(({ units }) => units.map(({ id }) => id));
  return new Set([...cut, ...(received?.words.keys() ?? [])]);
}

const overlap = ({ source }: CorpusInput, unit: UnitId): Problem => ({
  code: 'emendation-overlap',
  file: source.file,
  line: source.lineOf([
    'emendations',
    source.data.emendations.findIndex((emendation) => emendation.unit === unit),
  ]),
  message: `An emendation of ${unit} takes in a goal of its tag or a footnote marker.`,
  remedy: 'Give a shorter reading, which leaves the goal or the marker out.',
});
