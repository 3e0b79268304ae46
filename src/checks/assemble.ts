/** Holds everything read from content/ against every rule, and joins it into one corpus. */

import type { Corpus } from '../model/corpus.ts';
import type { CorpusInput, NoteInput } from '../model/corpus-input.ts';
import { corpusOf } from '../model/corpus-of.ts';
import { type CutEntries, cutEntries } from '../model/cut-entries.ts';
import { emendationsOf } from '../model/emendations-of.ts';
import type { HandedLost } from '../model/handed-layer.ts';
import { languageCodes } from '../model/languages.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import { quotesOf } from '../model/quotes-of.ts';
import { type Received, receivedUnits } from '../model/received.ts';
import type { UnitId } from '../model/unit-id.ts';
import { wordsOf } from '../model/words-of.ts';
import { checkActors } from './actors.ts';
import { checkAsked } from './asked.ts';
import { answersInOfficial, type YieldedAnswer } from './card-quotes.ts';
import { checkCards } from './cards.ts';
import { checkChapters } from './chapter.ts';
import { checkAddressees } from './commitment-addressees.ts';
import { checkCommitmentNames } from './commitment-names.ts';
import { checkCommitmentRows } from './commitment-rows.ts';
import { checkCommitmentVerbs } from './commitment-verbs.ts';
import { comparedUnits } from './compared-units.ts';
import { checkDefinitions } from './definitions.ts';
import { checkDrafting } from './drafting.ts';
import { checkExceptions } from './exceptions.ts';
import { checkFidelity } from './fidelity.ts';
import { checkFigures } from './figures.ts';
import { checkGoals } from './goals.ts';
import { handedIn } from './handed-in.ts';
import { identify } from './identity.ts';
import { checkLabels } from './labels.ts';
import { checkLessons } from './lessons.ts';
import { checkNames } from './names.ts';
import { targets } from './note-links.ts';
import { checkNotes, wordsFiles } from './notes.ts';
import { checkNumbers } from './numbers.ts';
import { isSilent, officialIn, settled } from './official.ts';
import { heard, type LostQuote, type PlacedAgain, quotesInOfficial } from './official-quotes.ts';
import { checkPointers } from './pointers.ts';
import { checkPrinciplesAndGoals } from './principle-and-goal.ts';
import { checkReasons } from './reasons.ts';
import { checkRelated } from './related.ts';
import { checkSections } from './section.ts';
import { checkLessonCoverage } from './section-file.ts';
import { checkTermNames } from './term-names.ts';
import { checkTerms } from './terms.ts';
import { checkTranslations } from './translations.ts';
import { checkUnitNames } from './unit-names.ts';
import { withoutYielded } from './without-yielded.ts';
import { wordsByLanguage } from './words-by-language.ts';

export interface Assembled {
  corpus: Corpus;
  problems: Problem[];
  /** What has yielded to official text: told, and no fault. */
  yielded: Yielded;
}

export interface Yielded {
  /** Notes whose words stand otherwise there, and where they were placed. */
  again: readonly PlacedAgain[];
  /** Notes that hang on their unit as a whole. */
  lost: readonly LostQuote[];
  /** Answers of cards: other words are shown, or the whole unit. */
  answers: readonly YieldedAnswer[];
  /** Names, terms, verbs and pointers whose words do not stand there: each costs a link. */
  links: readonly Problem[];
  /** Notes that spoke of a translation that is no longer shown. */
  silent: readonly NoteInput[];
  /** Notes of layers that were handed in, which hang on their unit: no text has yielded there. */
  handed: readonly HandedLost[];
}

/** Never throws for wrong content: the corpus that comes back is only to be used without problems. */
export function assemble(given: CorpusInput): Assembled {
  const received = receivedUnits(given);
  const { input: own, problems } = identified(given, received);
  const entries = cutEntries(own);
  const known = knownUnits(entries, received);
  const emendations = emendationsOf(own.source.data);
  const fidelity = received && checkFidelity(own, entries, received, emendations);
  const bare = wordsByLanguage(own, entries);
  const compared = comparedUnits(own, entries, fidelity?.due ?? new Map());
  problems.push(
    ...entries.problems,
    ...(received?.problems ?? []),
    ...(fidelity?.problems ?? []),
    ...(received ? checkNumbers(own, entries, received) : []),
    ...checkGoals(own, entries),
    ...checkSections(own),
    ...checkChapters(own),
    ...checkRelated(own, known),
    ...checkPrinciplesAndGoals(own),
    ...checkUnitNames(own, known),
    ...checkTermNames(own),
    ...checkDefinitions(own),
    ...checkLabels(own),
    ...checkDrafting(own),
    ...checkReasons(own),
    ...checkNames(own, bare),
    ...checkActors(own),
    ...checkCommitmentNames(own, known),
    ...checkCommitmentVerbs(own, known, bare),
    ...checkAddressees(own, known),
    ...checkCommitmentRows(own, entries, received),
    ...checkPointers(own, bare),
    ...checkTranslations(own, entries, received),
    ...checkFigures(own, compared),
    ...checkTerms(own, compared),
    ...checkExceptions(own, known),
  );
  const { words, overlapping } = wordsOf(entries, fidelity?.marks ?? new Map());
  const { input, lost: handed, problems: ofHanded } = handedIn(own, words);
  problems.push(...ofHanded);
  problems.push(...overlapping.map((unit) => overlap(input, unit)));
  const isOfficial = officialIn(input, entries);
  problems.push(...checkAsked(input, words, isOfficial));
  const { problems: wrong, yielded: links } = settled(problems, isOfficial);
  const placed = quotesInOfficial(quotesOf(input.notes, words), words, isOfficial);
  const spoiled = new Set(wrong.map(({ file }) => file));
  const ofNotes = settled(checkNotes(input, placed.quotes, { known, spoiled }), isOfficial);
  const { answers, yielded: answersYielded } = answersInOfficial(input.cards, words, isOfficial);
  const fileOf = wordsFiles(input);
  const ofLessons = [
    ...checkLessons(input, targets(input, known)),
    ...checkCards(input, answers, {
      known,
      sure: ({ language }, unit) => !spoiled.has(fileOf(language, unit)),
    }),
    ...checkLessonCoverage(input),
  ];
  const silent = input.notes.filter((note) => isSilent(note, isOfficial));
  const shown = withoutYielded(input, silent, links);
  return {
    corpus: corpusOf(shown, {
      entries,
      words,
      quotes: placed.quotes,
      answers,
      emendations,
      received,
    }),
    problems: [...wrong, ...ofNotes.problems, ...ofLessons],
    yielded: {
      again: heard(placed.again, silent),
      lost: heard(placed.lost, silent),
      answers: answersYielded,
      links,
      silent,
      handed,
    },
  };
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
