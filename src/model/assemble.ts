/** Joins everything read from content/ into one corpus, and lists every problem on the way. */

import { apparatusOf } from './apparatus.ts';
import { checkApparatus } from './checks/apparatus.ts';
import { checkDrafting } from './checks/drafting.ts';
import { checkFidelity } from './checks/fidelity.ts';
import { checkGoals } from './checks/goals.ts';
import { identify } from './checks/identity.ts';
import { checkLabels } from './checks/labels.ts';
import { checkNotes } from './checks/notes.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkReferences } from './checks/references.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkWording } from './checks/wording.ts';
import type { Corpus, Paragraph, Section, Unit } from './corpus.ts';
import type { CorpusInput } from './corpus-input.ts';
import { type CutEntries, cutEntries } from './cut-entries.ts';
import { emendationsOf } from './emendations-of.ts';
import { findGoalTag } from './goal-tag.ts';
import { type Language, languageCodes, sourceLanguage } from './languages.ts';
import { notesIn } from './notes-in.ts';
import { ContentError, type Problem } from './problems.ts';
import { type Received, receivedUnits } from './received.ts';
import { type Mark, markSegments, plainWords, type Segment } from './segments.ts';
import type { UnitId } from './unit-id.ts';

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
    ...checkDrafting(input),
    ...checkApparatus(input, entries, { known, received }),
    ...checkTranslations(input, entries, received),
    ...checkWording(input, entries, { due: fidelity?.due ?? new Map(), known }),
  );
  const words = wordMaps(entries, fidelity?.marks ?? new Map(), (unit) => {
    problems.push(overlap(input, unit));
  });
  const spoiled = new Set(problems.map(({ file }) => file));
  problems.push(...checkNotes(input, words, { known, spoiled }));
  const corpus: Corpus = {
    languages: input.languages,
    paragraphs: paragraphList(input, entries.source),
    units: unitMap(input, entries.source),
    words,
    translations: translationStates(input, entries.sourceHash),
    sections: sectionList(input),
    principles: input.principles.data,
    goals: input.goals.data,
    deadlines: input.deadlines.data,
    drafting: input.drafting.data,
    layers: input.layers.data,
    notes: perLanguage((language) => notesIn(input, words, language)),
    apparatus: apparatusOf(input),
    emendations,
    kept: input.source.data.kept,
    head: (received?.head ?? []).filter(
      (text) => !emendations.some((one) => one.unit === 'head' && one.received === text),
    ),
  };
  return { corpus: deepFreeze(corpus), problems };
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

function unitMap(input: CorpusInput, source: CutEntries['source']): Map<UnitId, Unit> {
  const units = new Map<UnitId, Unit>();
  for (const { data } of input.paragraphs) {
    const own = source.get(data.number)?.units ?? [];
    for (const unit of own) {
      const host = own.find((other) =>
        other.segments.some(
          (segment) => segment.kind === 'footnote' && `n${segment.number}` === unit.id,
        ),
      );
      units.set(unit.id, {
        id: unit.id,
        kind: unit.kind,
        paragraph: data.number,
        ...(unit.label === undefined ? {} : { label: unit.label }),
        principles: data.principles[unit.id] ?? [],
        goals: data.sdgs[unit.id],
        ...(unit.kind === 'footnote' && host ? { host: host.id } : {}),
      });
    }
  }
  return units;
}

function paragraphList(input: CorpusInput, source: CutEntries['source']): Paragraph[] {
  const chapterOf = (id: string): string =>
    input.sections.data.find((section) => section.id === id)?.chapter ?? id;
  const idsOf = (number: number, kinds: readonly string[]): UnitId[] =>
    (source.get(number)?.units ?? [])
      .filter((unit) => kinds.includes(unit.kind))
      .map((unit) => unit.id);
  return input.paragraphs
    .map(({ data }) => ({
      number: data.number,
      section: data.section,
      chapter: chapterOf(data.section),
      objective: data.objective === 'none' ? undefined : data.objective,
      related: data.related,
      items: idsOf(data.number, ['item', 'objective']),
      footnotes: idsOf(data.number, ['footnote']),
    }))
    .sort((a, b) => a.number - b.number);
}

function sectionList(input: CorpusInput): Section[] {
  return input.sections.data.map((section) => ({
    ...section,
    paragraphs: input.paragraphs
      .filter(({ data }) => {
        const own = input.sections.data.find((candidate) => candidate.id === data.section);
        return data.section === section.id || own?.chapter === section.id;
      })
      .map(({ data }) => data.number)
      .sort((a, b) => a - b),
  }));
}

/** Words per language and unit, with goal chips, and in Chinese the emended places, cut out. */
function wordMaps(
  entries: CutEntries,
  emended: ReadonlyMap<UnitId, readonly Mark[]>,
  overlapping: (unit: UnitId) => void,
): Corpus['words'] {
  const wordsIn = (language: Language): Map<UnitId, readonly Segment[]> => {
    const own = language === sourceLanguage ? entries.source : entries.translated.get(language);
    const units = [...(own?.values() ?? [])].flatMap((entry) => entry.units);
    return new Map(
      units.map((unit) => {
        const tag = findGoalTag(plainWords(unit.segments), language);
        const goals = tag && 'marks' in tag ? tag.marks : [];
        const marks = language === sourceLanguage ? (emended.get(unit.id) ?? []) : [];
        try {
          return [unit.id, markSegments(unit.segments, [...marks, ...goals])];
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          overlapping(unit.id);
          return [unit.id, unit.segments];
        }
      }),
    );
  };
  return perLanguage(wordsIn);
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

function translationStates(
  input: CorpusInput,
  hashes: ReadonlyMap<number, string>,
): Corpus['translations'] {
  return perLanguage(
    (code) =>
      new Map(
        input.translations
          .filter(({ language }) => language === code)
          .map(({ data: { number, status, sourceHash, translatorNote } }) => [
            number,
            { status, stale: hashes.get(number) !== sourceHash, note: translatorNote },
          ]),
      ),
  );
}

const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> => ({
  zh: make('zh'),
  en: make('en'),
  fr: make('fr'),
  es: make('es'),
  ru: make('ru'),
  ar: make('ar'),
});

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const children = value instanceof Map ? value.values() : Object.values(value);
  for (const child of children) deepFreeze(child);
  return value;
}
